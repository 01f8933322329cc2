package dev.readout.language;

import dev.readout.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A word or a mark, by the conventions of Universal Dependencies for English: {@code did} and
 * {@code n't}, a name and its {@code 's} are two tokens each.
 *
 * @param span where it stands
 * @param form the words under the span
 * @param lemma in lower case, but for proper nouns
 * @param pos universal part of speech
 * @param head index of its head within the sentence, or {@link #ROOT}, or {@link #NO_HEAD} where
 *     the analyzer does not parse
 * @param relation to its head, by Universal Dependencies, or null where the analyzer does not parse
 */
public record Token(
    Span span, String form, String lemma, PartOfSpeech pos, int head, @Nullable String relation) {

  /** The head of a sentence's root. */
  public static final int ROOT = -1;

  /** The analyzer does not parse. */
  public static final int NO_HEAD = -2;

  public boolean is(PartOfSpeech... any) {
    for (PartOfSpeech one : any) {
      if (pos == one) {
        return true;
      }
    }
    return false;
  }
}
