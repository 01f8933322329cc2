package dev.readout.reading.statements.facets;

import dev.readout.language.resource.Table;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The word lists that tell acts from contents. Immutable. */
final class Words {

  private static final class Loaded {
    static final Words WORDS = new Words();
  }

  private final Map<String, Set<String>> byJob = new HashMap<>();
  private final Map<String, Act> judgements = new HashMap<>();

  private Words() {
    for (List<String> row : Table.load(Words.class, "act-words.tsv", 2).rows()) {
      byJob.put(row.get(0), Set.of(row.get(1).split(" ")));
    }
    Table.load(Words.class, "judgements.tsv", 2)
        .pairs()
        .forEach((word, act) -> judgements.put(word, Term.of(Act.class, act)));
  }

  static Words english() {
    return Loaded.WORDS;
  }

  /**
   * @throws IllegalArgumentException if the lists know no such job
   */
  boolean has(String job, String word) {
    Set<String> words = byJob.get(job);
    if (words == null) {
      throw new IllegalArgumentException("no words for '" + job + "', only for " + byJob.keySet());
    }
    return words.contains(word);
  }

  /** What calling somebody a word does: praise or criticise. */
  Optional<Act> judgement(String word) {
    return Optional.ofNullable(judgements.get(word));
  }
}
