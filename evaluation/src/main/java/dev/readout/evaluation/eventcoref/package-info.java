/**
 * Which mentions of events in different articles mean one event.
 *
 * <p>Start with {@link dev.readout.evaluation.eventcoref.EventCorefBenchmark}. Always true: what
 * joins is what the record joins events with.
 */
@NullMarked
package dev.readout.evaluation.eventcoref;

import org.jspecify.annotations.NullMarked;
