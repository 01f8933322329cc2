/**
 * Throughput of engines side by side: each in a Java process of its own ({@link
 * dev.readout.benchmark.throughput.EngineServer}), asked in turn by {@link
 * dev.readout.benchmark.throughput.Throughput}. Always true: every engine reads the same articles,
 * whole, and tokens are counted once for all of them.
 */
@NullMarked
package dev.readout.benchmark.throughput;

import org.jspecify.annotations.NullMarked;
