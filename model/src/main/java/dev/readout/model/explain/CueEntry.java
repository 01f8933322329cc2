package dev.readout.model.explain;

import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * The entry of the word lists that a cue has.
 *
 * @param words its lemma, with the further words that belong to it: {@code point out}
 * @param act what the entry says the cue does in this frame
 * @param frame what holds the content, by the label that the list of verbs uses ({@code quote},
 *     {@code that}, {@code object-to}); null for nouns
 * @param negated whether the cue is negated here: {@code did not say}
 */
public record CueEntry(
    String words, WordClass wordClass, Act act, @Nullable String frame, boolean negated) {

  /** In which list it stands. */
  public enum WordClass implements Term {
    VERB,
    NOUN
  }
}
