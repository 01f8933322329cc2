package dev.readout.evaluation.claimpairs;

import dev.readout.evaluation.scoring.GoldDocument;
import dev.readout.model.Document;

/**
 * A claim and a headline on the same matter.
 *
 * @param document the headline
 * @param claim a sentence
 * @param stance of the headline to the claim: {@code for}, {@code against}, {@code observing}, or
 *     {@code other} where it says something else
 */
record ClaimPair(Document document, String claim, String stance) implements GoldDocument {}
