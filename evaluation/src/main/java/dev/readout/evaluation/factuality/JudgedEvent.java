package dev.readout.evaluation.factuality;

import dev.readout.model.Span;

/**
 * An event and what people say of it.
 *
 * @param words that name it, in UTF-16
 */
record JudgedEvent(Span words, Verdict verdict) {}
