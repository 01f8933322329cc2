package dev.readout.reading.statements.patterns;

import dev.readout.language.resource.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Small closed word lists that the patterns need, by the job they do there. Immutable.
 *
 * @param byJob words in lower case
 */
record PhraseWords(Map<String, Set<String>> byJob) {

  private static final class Loaded {
    static final PhraseWords WORDS = load();
  }

  static PhraseWords english() {
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

  private static PhraseWords load() {
    Map<String, Set<String>> byJob = new HashMap<>();
    for (List<String> row : Table.load(PhraseWords.class, "phrase-words.tsv", 2).rows()) {
      byJob
          .computeIfAbsent(row.get(0), job -> new HashSet<>())
          .addAll(List.of(row.get(1).split(" ")));
    }
    byJob.replaceAll((job, words) -> Set.copyOf(words));
    return new PhraseWords(Map.copyOf(byJob));
  }
}
