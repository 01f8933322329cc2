package dev.readout.reading.dialogues;

import dev.readout.language.resource.Table;
import dev.readout.model.vocabulary.DialogueState;
import dev.readout.model.vocabulary.Term;
import dev.readout.model.vocabulary.Trend;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words for dealings and for how they stand. Immutable. */
final class DialogueLexicon {

  private final Set<String> nouns;
  private final Map<String, Reading> states;
  private final Set<String> bases;

  private DialogueLexicon(Set<String> nouns, Map<String, Reading> states, Set<String> bases) {
    this.nouns = Set.copyOf(nouns);
    this.states = Map.copyOf(states);
    this.bases = Set.copyOf(bases);
  }

  /** What a word says of dealings. */
  record Reading(DialogueState state, @Nullable Trend trend) {}

  static DialogueLexicon load() {
    Map<String, Reading> states = new HashMap<>();
    for (List<String> row : Table.load(DialogueLexicon.class, "states.tsv", 3).rows()) {
      Trend trend = row.get(2).equals("-") ? null : Term.of(Trend.class, row.get(2));
      states.put(row.get(0), new Reading(Term.of(DialogueState.class, row.get(1)), trend));
    }
    return new DialogueLexicon(
        Table.load(DialogueLexicon.class, "nouns.txt", 1).words(),
        states,
        Table.load(DialogueLexicon.class, "bases.txt", 1).words());
  }

  boolean isDealings(String lemma) {
    return nouns.contains(lemma);
  }

  Optional<Reading> state(String word) {
    return Optional.ofNullable(states.get(word));
  }

  /** Runs of words that lead to what dealings rest on. */
  Set<String> bases() {
    return bases;
  }
}
