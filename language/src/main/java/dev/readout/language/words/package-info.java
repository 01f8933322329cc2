/**
 * What spelling and layout alone tell of words: where they begin and end, after which of them a
 * sentence may end, what their lemma is once the part of speech is known.
 *
 * <p>Start with {@link dev.readout.language.words.Segmenter}. Always true: time is linear in the
 * length of the text, whatever stands in it.
 */
@NullMarked
package dev.readout.language.words;

import org.jspecify.annotations.NullMarked;
