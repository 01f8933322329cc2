/**
 * The type of the event between a given pair, in the fifteen classes of PLV.
 *
 * <p>Start with {@link dev.readout.evaluation.eventtype.EventTypeBenchmark}. Always true: no text
 * is judged by a classifier that was trained on it.
 */
@NullMarked
package dev.readout.evaluation.eventtype;

import org.jspecify.annotations.NullMarked;
