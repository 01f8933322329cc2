package dev.readout.reading.actors;

import dev.readout.reading.lexicon.RoleNouns;
import dev.readout.reading.titles.TitlePhrase;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A title that the text gives to somebody.
 *
 * @param words the title without owner and status
 * @param key the noun as titles are compared ({@code spokesperson} for all who speak)
 * @param modifiers the other words, in lower case
 * @param owner whose title it is, or null
 */
record HeldTitle(
    TitlePhrase phrase, String words, String key, Set<String> modifiers, @Nullable Entity owner) {

  HeldTitle {
    modifiers = Set.copyOf(modifiers);
  }

  /** What the title says of its holder; of a counterpart, what it says of the other. */
  RoleNouns.Kind kind() {
    boolean relation = phrase.isRelation();
    boolean known = relation && !key.equals(phrase.noun().noun());
    return known ? RoleNouns.Kind.OFFICE : phrase.noun().kind();
  }
}
