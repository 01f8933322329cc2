package dev.readout.evaluation.eventcoref;

import dev.readout.model.Span;
import dev.readout.record.same.EventSignals;

/**
 * A mention of an event as the system sees it.
 *
 * @param span of its words
 * @param headLemma of the word on which the others depend, for the baseline
 * @param signals by which the record would compare it
 */
record Mention(Span span, String headLemma, EventSignals signals) {}
