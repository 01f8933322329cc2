package dev.readout.evaluation.eventtype;

import dev.readout.reading.events.pairs.PairType;

/**
 * What was predicted for a pair.
 *
 * @param retrained whether by a classifier that was trained anew without the text, as the one of
 *     the build was trained on it
 */
record EventTypePrediction(PairType type, boolean retrained) {}
