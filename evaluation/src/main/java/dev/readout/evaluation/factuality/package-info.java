/**
 * Whether events took place, given the words that name them.
 *
 * <p>Start with {@link dev.readout.evaluation.factuality.FactualityBenchmark}. Always true: an
 * event of which people could not agree is not judged.
 */
@NullMarked
package dev.readout.evaluation.factuality;

import org.jspecify.annotations.NullMarked;
