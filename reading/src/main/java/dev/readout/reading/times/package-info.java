/**
 * Temporal expressions: what they are, and which time they mean.
 *
 * <p>Start with {@link dev.readout.reading.times.TimeAnnotator}. Finding ({@code recognition}),
 * meaning ({@code value}) and counting from a day are kept apart, so that whoever learns that a
 * sentence was spoken on another day can count again. Always true: expressions stand in the order
 * of the text and do not overlap; a date is never more precise than the words.
 */
@NullMarked
package dev.readout.reading.times;

import org.jspecify.annotations.NullMarked;
