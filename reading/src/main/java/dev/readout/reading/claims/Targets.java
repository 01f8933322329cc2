package dev.readout.reading.claims;

import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.ActorKind;
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
  private final SharedLemmas sharing;
  private final Actors actors;
  private final Map<String, Proposition> childOf = new HashMap<>();

  Targets(Tokens tokens, List<Proposition> propositions, Actors actors) {
    this.tokens = tokens;
    this.propositions = propositions;
    this.sharing = new SharedLemmas(propositions);
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
   * What a denial or a dispute plainly rejects: a report in it, the same said by another, an
   * accusation.
   */
  @Nullable Proposition rejectedBy(int index) {
    Proposition own = propositions.get(index);
    Proposition report = childOf.get(own.statement().id());
    if (report != null) {
      return isAsserting(report.statement()) ? report : null;
    }
    Proposition same = same(index);
    return same == null ? accusation(index) : same;
  }

  /**
   * What a denial most likely answers where it does not say: what was said before ({@code denied
   * it}, {@code rejected the allegations}, {@code denied that such a draft existed}); its own
   * content where nobody in the article says so; or null.
   */
  @Nullable Proposition likelyRejectedBy(int index) {
    Proposition own = propositions.get(index);
    Statement statement = own.statement();
    boolean clause = own.lemmas().size() >= 3 && statement.form() != StatementForm.DIRECT;
    if (clause && statement.act() == Act.DENY && !own.negated() && !own.takesUp()) {
      return own;
    }
    Proposition before = before(index);
    boolean brief = statement.act() == Act.DENY && own.lemmas().size() <= 2;
    boolean answers = own.takesUp() || own.lemmas().isEmpty() || brief;
    return before != null && (answers || own.common(before) > 0) ? before : null;
  }

  /** Whether it takes up words of what somebody else stated before it. */
  boolean repeatsBefore(int index) {
    Proposition before = before(index);
    return before != null && propositions.get(index).common(before) > 0;
  }

  /** The statement by somebody else that says most nearly the same. */
  @Nullable Proposition same(int index) {
    Proposition own = propositions.get(index);
    Proposition best = null;
    double bestOverlap = 0;
    for (int i : sharing.with(index)) {
      Proposition other = propositions.get(i);
      if (i == index
          || sameSpeaker(own, other)
          || !isAsserting(other.statement())
          || other.overlapsInText(own)) {
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

  /**
   * The hearsay or the report of an outlet, stated just before, on the one who refuses to comment;
   * or null.
   */
  @Nullable Proposition reportOn(int index) {
    String speaker = propositions.get(index).statement().speaker().actor();
    Proposition report = before(index);
    if (report == null || speaker == null) {
      return null;
    }
    String reporter = report.statement().speaker().actor();
    boolean passedOn = reporter == null || !isOfSide(reporter);
    return passedOn && isAgainst(report.statement(), speaker) ? report : null;
  }

  /** Whether an actor has a country, as parties to a matter have and outlets seldom do. */
  private boolean isOfSide(String actor) {
    return actors.country(actor).isPresent() && actors.kind(actor) != ActorKind.UNNAMED;
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

  static boolean sameSpeaker(Proposition left, Proposition right) {
    String actor = left.statement().speaker().actor();
    return actor != null && actor.equals(right.statement().speaker().actor());
  }

  private static boolean areNested(Proposition left, Proposition right) {
    return left.statement().id().equals(right.statement().parent())
        || right.statement().id().equals(left.statement().parent());
  }
}
