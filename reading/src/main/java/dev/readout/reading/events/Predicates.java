package dev.readout.reading.events;

import dev.readout.language.resource.Table;
import dev.readout.model.vocabulary.Factuality;
import dev.readout.model.vocabulary.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What predicates make of the events in their complements. Immutable. */
final class Predicates {

  private final Map<String, Signature> signatures = new HashMap<>();

  private Predicates() {}

  /**
   * @throws IllegalArgumentException if the list is malformed
   */
  static Predicates load() {
    Predicates predicates = new Predicates();
    for (List<String> row : Table.load(Predicates.class, "predicates.tsv", 3).rows()) {
      predicates.signatures.put(
          row.get(0), new Signature(Effect.of(row.get(1)), Effect.of(row.get(2))));
    }
    return predicates;
  }

  /** The signature of a lemma, or of a lemma and a second word parted by a space. */
  @Nullable Signature of(String key) {
    return signatures.get(key);
  }

  /**
   * @param affirmed what the predicate makes of its complement
   * @param negated what its negation makes of it
   */
  record Signature(Effect affirmed, Effect negated) {}

  /**
   * @param factuality what becomes of the complement; null where it stands as the predicate does
   * @param known whether it took place whatever is said of the predicate
   */
  record Effect(@Nullable Factuality factuality, boolean known) {

    static Effect of(String term) {
      return switch (term) {
        case "same" -> new Effect(null, false);
        case "known" -> new Effect(Factuality.OCCURRED, true);
        default -> new Effect(Term.of(Factuality.class, term), false);
      };
    }
  }
}
