package dev.readout.reading.claims;

import dev.readout.model.Statement;
import java.util.HashSet;
import java.util.Set;

/**
 * What a statement says, ready to be held against others.
 *
 * @param lemmas those that carry content
 * @param negated whether its main clause is negated
 * @param contrasts whether it is negated or sets one thing against another ({@code 250, not 400})
 */
record Proposition(Statement statement, Set<String> lemmas, boolean negated, boolean contrasts) {

  Proposition {
    lemmas = Set.copyOf(lemmas);
  }

  /**
   * The share of the shorter proposition's content that the other has too; 0 where either has too
   * little content.
   */
  double overlap(Proposition other) {
    int shorter = Math.min(lemmas.size(), other.lemmas.size());
    if (shorter < 2) {
      return 0;
    }
    Set<String> common = new HashSet<>(lemmas);
    common.retainAll(other.lemmas);
    return (double) common.size() / shorter;
  }

  /** The number of content lemmas that both have. */
  int common(Proposition other) {
    Set<String> common = new HashSet<>(lemmas);
    common.retainAll(other.lemmas);
    return common.size();
  }
}
