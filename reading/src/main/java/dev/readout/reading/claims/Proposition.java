package dev.readout.reading.claims;

import dev.readout.model.Span;
import dev.readout.model.Statement;
import java.util.HashSet;
import java.util.Set;

/**
 * What a statement says, ready to be held against others.
 *
 * @param lemmas those that carry content
 * @param negated whether its main clause is negated
 * @param takesUp whether it takes up what was said before by a noun or a pronoun ({@code the
 *     allegations}) rather than say it again
 * @param contrasts whether it is negated or sets one thing against another ({@code 250, not 400})
 */
record Proposition(
    Statement statement, Set<String> lemmas, boolean negated, boolean takesUp, boolean contrasts) {

  /** In lemmas; of so few, two in common are most. */
  private static final int BRIEF = 3;

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

  /** Whether the two are stated by the same words, or the one within the other. */
  boolean overlapsInText(Proposition other) {
    for (Span own : statement.content()) {
      for (Span span : other.statement.content()) {
        if (own.overlaps(span)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the two are about the same; short ones must share nearly all. */
  boolean isLike(Proposition other) {
    int common = common(other);
    boolean brief = Math.min(lemmas.size(), other.lemmas.size()) <= BRIEF;
    return overlap(other) >= Targets.SAME
        && (common > Targets.LEAST_COMMON || (brief && common == 2));
  }

  /** Whether both name the same number. */
  boolean sharesNumber(Proposition other) {
    return lemmas.stream()
        .anyMatch(lemma -> Character.isDigit(lemma.charAt(0)) && other.lemmas.contains(lemma));
  }
}
