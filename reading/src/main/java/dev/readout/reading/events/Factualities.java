package dev.readout.reading.events;

import dev.readout.language.resource.Table;
import dev.readout.model.vocabulary.Factuality;
import dev.readout.model.vocabulary.Term;
import java.util.HashMap;
import java.util.Map;

/** Loads lists that say what words make of an event. */
final class Factualities {

  private Factualities() {}

  /**
   * @throws IllegalArgumentException if a list is malformed or names no factuality
   */
  static Map<String, Factuality> load(String list) {
    Map<String, Factuality> terms = new HashMap<>();
    Table.load(Factualities.class, list, 2)
        .pairs()
        .forEach((word, label) -> terms.put(word, Term.of(Factuality.class, label)));
    return Map.copyOf(terms);
  }
}
