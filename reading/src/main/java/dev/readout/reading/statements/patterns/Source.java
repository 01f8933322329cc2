package dev.readout.reading.statements.patterns;

import dev.readout.reading.text.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * Who attributes.
 *
 * @param phrase the noun phrase that names the source, here or at the verb it is shared with
 * @param shown the words that name it at this place: the phrase, a relative pronoun, or null where
 *     it is elided
 */
public record Source(TokenRange phrase, @Nullable TokenRange shown) {

  static Source here(TokenRange phrase) {
    return new Source(phrase, phrase);
  }

  static Source elided(TokenRange phrase) {
    return new Source(phrase, null);
  }
}
