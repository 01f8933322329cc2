/**
 * Temporal expressions, as TempEval-3 task A measures them.
 *
 * <p>Start with {@link dev.readout.evaluation.timex.TimexBenchmark}. Where the gold says how far it
 * was annotated, what begins after that counts on neither side.
 */
@NullMarked
package dev.readout.evaluation.timex;

import org.jspecify.annotations.NullMarked;
