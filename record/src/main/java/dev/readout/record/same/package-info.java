/**
 * Whether two things from different articles are the same: claims, events, texts.
 *
 * <p>Start with {@link dev.readout.record.same.SameClaim}, {@link
 * dev.readout.record.same.SameEvent} and {@link dev.readout.record.same.Shingles}. Always true: no
 * database and no other state; the score of a pair depends on the pair alone, and it is the same
 * both ways round.
 */
@NullMarked
package dev.readout.record.same;

import org.jspecify.annotations.NullMarked;
