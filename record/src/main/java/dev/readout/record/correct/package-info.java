/**
 * What people corrected, and how it is laid over what was read.
 *
 * <p>Start with {@link dev.readout.record.correct.CorrectionLog} and {@link
 * dev.readout.record.correct.ReadoutPatch}. Always true: the log only grows; texts and readouts are
 * never changed; a correction finds its target by article and place, and where it finds none it is
 * kept for review.
 */
@NullMarked
package dev.readout.record.correct;

import org.jspecify.annotations.NullMarked;
