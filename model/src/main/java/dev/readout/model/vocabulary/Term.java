package dev.readout.model.vocabulary;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A word of a closed vocabulary, known outside by its label. Implemented by enums only. */
public interface Term {

  /** The constant's name, as {@link Enum#name()} gives it. */
  String name();

  /**
   * The word as the exchange format writes it: lower case with hyphens, unless the vocabulary says
   * otherwise.
   */
  default String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The term with a label.
   *
   * @throws IllegalArgumentException if the vocabulary has no such label; the message lists those
   *     it has
   */
  static <T extends Enum<T> & Term> T of(Class<T> vocabulary, String label) {
    for (T term : vocabulary.getEnumConstants()) {
      if (term.label().equals(label)) {
        return term;
      }
    }
    String labels =
        Arrays.stream(vocabulary.getEnumConstants())
            .map(Term::label)
            .collect(Collectors.joining(" "));
    throw new IllegalArgumentException(
        vocabulary.getSimpleName() + " has no label '" + label + "', only: " + labels);
  }
}
