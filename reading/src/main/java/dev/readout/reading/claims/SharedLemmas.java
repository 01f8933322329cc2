package dev.readout.reading.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Finds the propositions that share a lemma with one, so that not every two need be compared. */
final class SharedLemmas {

  /** A lemma that more propositions have is what the article is about and tells none apart. */
  private static final int MOST_PROPOSITIONS = 40;

  private final List<Proposition> propositions;
  private final Map<String, List<Integer>> byLemma = new HashMap<>();

  SharedLemmas(List<Proposition> propositions) {
    this.propositions = propositions;
    for (int i = 0; i < propositions.size(); i++) {
      for (String lemma : propositions.get(i).lemmas()) {
        byLemma.computeIfAbsent(lemma, key -> new ArrayList<>()).add(i);
      }
    }
  }

  /** The places of the others, in order; of a common lemma only those nearest to it. */
  Iterable<Integer> with(int index) {
    TreeSet<Integer> found = new TreeSet<>();
    for (String lemma : propositions.get(index).lemmas()) {
      List<Integer> places = byLemma.getOrDefault(lemma, List.of());
      int from = 0;
      int to = places.size();
      if (to > MOST_PROPOSITIONS) {
        int at = Math.max(0, java.util.Collections.binarySearch(places, index));
        from = Math.max(0, at - MOST_PROPOSITIONS / 2);
        to = Math.min(to, from + MOST_PROPOSITIONS);
      }
      found.addAll(places.subList(from, to));
    }
    found.remove(index);
    return found;
  }
}
