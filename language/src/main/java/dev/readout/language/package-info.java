/**
 * Text to syntax: sentences, tokens with lemma, part of speech, head and relation, names, and
 * attribution tags.
 *
 * <p>Start with {@link dev.readout.language.Analyzer}. Always true of an {@link
 * dev.readout.language.Analysis}: spans count UTF-16 code units of the text that was given;
 * sentences and tokens stand in the order of the text and do not overlap; no sentence crosses a
 * blank line; the analysis of a text does not depend on its neighbours in a batch.
 */
@NullMarked
package dev.readout.language;

import org.jspecify.annotations.NullMarked;
