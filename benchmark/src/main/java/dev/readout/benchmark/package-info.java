/**
 * Measures Readout: throughput beside its peers ({@code throughput}), and what one file of a model
 * costs and gives against another ({@code models}).
 *
 * <p>Start with {@link dev.readout.benchmark.BenchmarkCommand}. Always true: everything that is
 * compared runs in one go, each in a Java process of its own, in rounds that alternate. The
 * micro-benchmarks lie in the packages whose classes they measure.
 */
@NullMarked
package dev.readout.benchmark;

import org.jspecify.annotations.NullMarked;
