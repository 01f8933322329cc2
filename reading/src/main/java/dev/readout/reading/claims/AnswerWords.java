package dev.readout.reading.claims;

import dev.readout.language.resource.Table;
import dev.readout.model.vocabulary.Stance;
import dev.readout.model.vocabulary.Term;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Answers that take a stand without content of their own: {@code That is false}. Immutable. */
final class AnswerWords {

  /** In words; the longest answer of the list. */
  static final int LONGEST = 6;

  private final Map<String, Stance> stances = new HashMap<>();

  AnswerWords() {
    Table.load(AnswerWords.class, "answers.tsv", 2)
        .pairs()
        .forEach((lemmas, stance) -> stances.put(lemmas, Term.of(Stance.class, stance)));
  }

  /** The stand that a run of lemmas takes, if an answer stands at its beginning. */
  Optional<Stance> stance(String lemmas) {
    String rest = lemmas;
    while (!rest.isEmpty()) {
      Stance stance = stances.get(rest);
      if (stance != null) {
        return Optional.of(stance);
      }
      rest = rest.substring(0, Math.max(0, rest.lastIndexOf(' ')));
    }
    return Optional.empty();
  }
}
