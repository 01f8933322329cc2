package dev.readout.reading.events.pairs;

import dev.readout.language.resource.Table;
import java.util.Map;

/** Words that deny a predicate or put it into the future. */
final class Polarity {

  private static final Map<String, String> WORDS =
      Table.load(Polarity.class, "polarity.tsv", 2).pairs();

  private Polarity() {}

  static boolean isNegation(String lemma) {
    return "negation".equals(WORDS.get(lemma));
  }

  static boolean isFuture(String lemma) {
    return "future".equals(WORDS.get(lemma));
  }
}
