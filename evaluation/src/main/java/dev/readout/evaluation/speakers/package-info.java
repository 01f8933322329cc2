/**
 * How many statements of a text have a speaker. Needs no annotation.
 *
 * <p>Start with {@link dev.readout.evaluation.speakers.SpeakersBenchmark}.
 */
@NullMarked
package dev.readout.evaluation.speakers;

import org.jspecify.annotations.NullMarked;
