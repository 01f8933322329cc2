/**
 * What every evaluation is made of: reading gold files, offsets in code points, figures written
 * with the reference scorers' digits.
 *
 * <p>Start with {@link dev.readout.evaluation.scoring.Benchmark}. Always true: here, as in the gold
 * files, offsets count code points ({@link dev.readout.evaluation.scoring.Range}), not UTF-16
 * units.
 */
@NullMarked
package dev.readout.evaluation.scoring;

import org.jspecify.annotations.NullMarked;
