/**
 * Whether a headline says the same as a claim, and on which side it is.
 *
 * <p>Start with {@link dev.readout.evaluation.claimpairs.ClaimPairsBenchmark}. Always true: what
 * judges is what the record joins claims with.
 */
@NullMarked
package dev.readout.evaluation.claimpairs;

import org.jspecify.annotations.NullMarked;
