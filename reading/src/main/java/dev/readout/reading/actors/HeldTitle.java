package dev.readout.reading.actors;

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

  HeldTitle ownedBy(Entity other) {
    return new HeldTitle(phrase, words, key, modifiers, other);
  }
}
