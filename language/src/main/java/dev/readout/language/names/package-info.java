/**
 * Finds the names of persons, organisations and places in tagged sentences.
 *
 * <p>Start with {@link dev.readout.language.names.NameFinder}. First come runs of capitalised words
 * ({@link dev.readout.language.names.RunFinder}), then evidence for the type of each, from its
 * words and its neighbours ({@link dev.readout.language.names.LocalEvidence}) and from the rest of
 * the text ({@link dev.readout.language.names.TextEvidence}), and from a tagger where there is one
 * ({@link dev.readout.language.names.HeardNames}). Always true: names do not overlap and stand in
 * the order of the text.
 */
@NullMarked
package dev.readout.language.names;

import org.jspecify.annotations.NullMarked;
