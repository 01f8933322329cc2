package dev.readout.reading.titles;

import dev.readout.model.vocabulary.RoleStatus;
import dev.readout.reading.lexicon.RoleNouns;
import dev.readout.reading.lexicon.RoleNouns.RoleNoun;
import dev.readout.reading.text.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * A title in the text: {@code the former Norwegian envoy to Peru}.
 *
 * @param range all its words
 * @param title the office alone: {@code envoy to Peru}
 * @param head index of its noun
 * @param noun the noun
 * @param plural whether the noun stands in the plural
 * @param owner the words that name the state or organisation it belongs to, or null
 * @param relative the words for the person whose office it is too ({@code his counterpart}), or
 *     null
 * @param status as the words tell it
 */
public record TitlePhrase(
    TokenRange range,
    TokenRange title,
    int head,
    RoleNoun noun,
    boolean plural,
    @Nullable TokenRange owner,
    @Nullable TokenRange relative,
    RoleStatus status) {

  /** The same title with words that name its owner elsewhere. */
  public TitlePhrase ownedBy(TokenRange words) {
    return new TitlePhrase(range, title, head, noun, plural, words, relative, status);
  }

  /** The same office in other words of the phrase. */
  public TitlePhrase titled(TokenRange words) {
    return new TitlePhrase(range, words, head, noun, plural, owner, relative, status);
  }

  /** Whether it says only that somebody has the office of another: {@code his counterpart}. */
  public boolean isRelation() {
    return noun.kind() == RoleNouns.Kind.RELATION;
  }
}
