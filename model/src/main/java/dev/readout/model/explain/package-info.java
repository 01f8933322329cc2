/**
 * Why a readout says what it says: which rule or head found a statement, what its act, channel and
 * time were taken from, who else could have been its speaker, and why each holder of a claim has
 * its stance.
 *
 * <p>Start with {@link dev.readout.model.explain.ExplainedReadout}. Always true: explanations refer
 * to the readout that they come with, by its ids and by spans of its text; what stands in them are
 * values of closed vocabularies, never sentences, so that every reader words them in its own way.
 */
@NullMarked
package dev.readout.model.explain;

import org.jspecify.annotations.NullMarked;
