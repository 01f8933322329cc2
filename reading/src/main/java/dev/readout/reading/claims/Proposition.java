package dev.readout.reading.claims;

import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.StatementForm;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a statement says, ready to be held against others.
 *
 * @param lemmas those that carry content; actors by their ids behind {@link #ACTOR}
 * @param begin those of its first sentence
 * @param negated whether its main clause is negated
 * @param takesUp whether it takes up what was said before by a noun or a pronoun ({@code the
 *     allegations}) rather than say it again
 * @param noun the noun by which it does, or null
 * @param ofOthers whether it says whose word that was ({@code testimony by two witnesses})
 * @param contrasts whether it is negated or sets one thing against another ({@code 250, not 400})
 * @param clause whether it says something, by a verb, rather than name something
 * @param open whether it tells what may or will be
 * @param exclusive whether only one of two sides can have done it ({@code fired first})
 * @param cuedDenial whether its cue denies ({@code denied}), not only its words
 * @param doer the first actor that it speaks of; of {@code accused each other} the other one
 */
record Proposition(
    Statement statement,
    Set<String> lemmas,
    Set<String> begin,
    boolean negated,
    boolean takesUp,
    @Nullable ClaimNoun noun,
    boolean ofOthers,
    boolean contrasts,
    boolean clause,
    boolean open,
    boolean exclusive,
    boolean cuedDenial,
    @Nullable String doer) {

  /** Before the id of an actor among the lemmas. */
  static final String ACTOR = "actor:";

  /** In lemmas; of so few, two in common are most. */
  private static final int BRIEF = 3;

  Proposition {
    lemmas = Set.copyOf(lemmas);
    begin = Set.copyOf(begin);
  }

  @Nullable String speaker() {
    return statement.speaker().actor();
  }

  /**
   * What is done by it. A quotation that only goes on after a denial, in words that deny nothing
   * ({@code "I was at home," he said}), asserts what it says.
   */
  Act act() {
    boolean goesOn =
        statement.act() == Act.DENY
            && statement.form() == StatementForm.DIRECT
            && !statement.cue().isEmpty()
            && !cuedDenial
            && clause
            && !negated
            && !takesUp;
    return goesOn ? Act.ASSERT : statement.act();
  }

  /** Offset at which it begins. */
  int start() {
    return statement.content().get(0).start();
  }

  /**
   * The share of the shorter proposition's content that the other has too; 0 where either has too
   * little content.
   */
  double overlap(Proposition other) {
    int shorter = Math.min(lemmas.size(), other.lemmas.size());
    return shorter < 2 ? 0 : (double) common(other) / shorter;
  }

  /** The number of content lemmas that both have. */
  int common(Proposition other) {
    return shared(other).size();
  }

  /** The number of content lemmas that both have, actors aside. */
  int commonWords(Proposition other) {
    Set<String> shared = shared(other);
    shared.removeIf(lemma -> lemma.startsWith(ACTOR));
    return shared.size();
  }

  private Set<String> shared(Proposition other) {
    Set<String> common = new HashSet<>(lemmas);
    common.retainAll(other.lemmas);
    return common;
  }

  /** Whether another has all its words, actors aside, and it has any. */
  boolean isWhollyIn(Proposition other) {
    Set<String> words = new HashSet<>(lemmas);
    words.removeIf(lemma -> lemma.startsWith(ACTOR));
    return !words.isEmpty() && other.lemmas.containsAll(words);
  }

  /** Whether it can stand as a claim of its own: it says something, or accuses. */
  boolean tells() {
    return clause || statement.act() == Act.ACCUSE;
  }

  /** Offset after its end. */
  int end() {
    return statement.content().get(statement.content().size() - 1).end();
  }

  /** Whether it speaks of an actor. */
  boolean names(@Nullable String actor) {
    return actor != null && lemmas.contains(ACTOR + actor);
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
        && (common > Targets.LEAST_COMMON || (brief && common == 2))
        && commonWords(other) > 0
        && !(exclusive && other.exclusive && !Objects.equals(doer, other.doer));
  }

  /** Whether both name the same number. */
  boolean sharesNumber(Proposition other) {
    return lemmas.stream()
        .anyMatch(lemma -> Character.isDigit(lemma.charAt(0)) && other.lemmas.contains(lemma));
  }
}
