package dev.readout.reading.claims;

import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.StatementForm;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.lexicon.States;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a denial, a confirmation or a refusal is about: the report inside its content, the
 * same said by another, an accusation against the one who denies, or what was said just before.
 */
final class Targets {

  /**
   * Chosen on the development set: below it, statements on one topic are joined that say different
   * things.
   */
  static final double SAME = 0.6;

  static final int LEAST_COMMON = 2;

  /** How many statements back an answer without content of its own may reach. */
  private static final int FURTHEST_ANSWER = 5;

  /** How many statements back an accusation may lie that a denial answers. */
  private static final int FURTHEST_ACCUSATION = 14;

  private static final Set<Act> ASSERTING =
      Set.of(Act.ASSERT, Act.ACCUSE, Act.ANNOUNCE, Act.CRITICISE, Act.AFFIRM, Act.WARN);

  private final Tokens tokens;
  private final List<Proposition> propositions;
  private final Actors actors;
  private final Map<String, Proposition> childOf = new HashMap<>();

  Targets(Tokens tokens, List<Proposition> propositions, Actors actors) {
    this.tokens = tokens;
    this.propositions = propositions;
    this.actors = actors;
    for (Proposition proposition : propositions) {
      String parent = proposition.statement().parent();
      if (parent != null) {
        childOf.putIfAbsent(parent, proposition);
      }
    }
  }

  static boolean isAsserting(Statement statement) {
    return ASSERTING.contains(statement.act());
  }

  /**
   * What a denial or a dispute rejects; its own content where nobody in the article says so; or
   * null.
   */
  @Nullable Proposition ofRejection(int index) {
    Statement statement = propositions.get(index).statement();
    Proposition report = childOf.get(statement.id());
    if (report != null) {
      return report;
    }
    Proposition own = propositions.get(index);
    Proposition same = same(index);
    if (same != null) {
      return same;
    }
    Proposition accusation = accusation(index);
    if (accusation != null) {
      return accusation;
    }
    boolean clause = own.lemmas().size() >= 3 && statement.form() != StatementForm.DIRECT;
    return clause && statement.act() == Act.DENY && !own.negated() ? own : before(index);
  }

  /** The statement by somebody else that says most nearly the same. */
  @Nullable Proposition same(int index) {
    Proposition own = propositions.get(index);
    Proposition best = null;
    double bestOverlap = 0;
    for (int i = 0; i < propositions.size(); i++) {
      Proposition other = propositions.get(i);
      if (i == index
          || sameSpeaker(own, other)
          || !isAsserting(other.statement())
          || areNested(own, other)) {
        continue;
      }
      double overlap = own.overlap(other);
      if (overlap >= SAME && overlap > bestOverlap && own.common(other) >= LEAST_COMMON) {
        best = other;
        bestOverlap = overlap;
      }
    }
    return best;
  }

  /** The latest accusation before, by somebody else, against the one who speaks or his side. */
  private @Nullable Proposition accusation(int index) {
    Proposition own = propositions.get(index);
    String speaker = own.statement().speaker().actor();
    if (speaker == null) {
      return null;
    }
    for (int i = index - 1; i >= 0 && i >= index - FURTHEST_ACCUSATION; i--) {
      Proposition other = propositions.get(i);
      if (other.statement().act() == Act.ACCUSE
          && !sameSpeaker(own, other)
          && isAgainst(other.statement(), speaker)) {
        return other;
      }
    }
    return null;
  }

  private boolean isAgainst(Statement accusation, String speaker) {
    Optional<String> country = actors.country(speaker);
    for (Span span : accusation.content()) {
      if (country.isPresent() && namesState(span, country.get())) {
        return true;
      }
      for (String accused : actors.mentionedIn(span)) {
        boolean compatriot = country.isPresent() && country.equals(actors.country(accused));
        if (accused.equals(speaker) || compatriot) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a state, by its name or its adjective, stands within a span. */
  private boolean namesState(Span span, String country) {
    TokenRange range = tokens.in(span);
    for (int i = range.first(); i < range.end(); i++) {
      if (States.find(tokens.get(i).form())
          .filter(state -> state.code().equals(country))
          .isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The nearest earlier assertion by somebody else. */
  @Nullable Proposition before(int index) {
    Proposition own = propositions.get(index);
    for (int i = index - 1; i >= 0 && i >= index - FURTHEST_ANSWER; i--) {
      Proposition earlier = propositions.get(i);
      if (!sameSpeaker(earlier, own)
          && isAsserting(earlier.statement())
          && !areNested(earlier, own)) {
        return earlier;
      }
    }
    return null;
  }

  static boolean sameSpeaker(Proposition one, Proposition other) {
    String actor = one.statement().speaker().actor();
    return actor != null && actor.equals(other.statement().speaker().actor());
  }

  private static boolean areNested(Proposition one, Proposition other) {
    return one.statement().id().equals(other.statement().parent())
        || other.statement().id().equals(one.statement().parent());
  }
}
