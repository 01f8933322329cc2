package dev.readout.reading.claims;

import dev.readout.model.Statement;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.StatementForm;
import dev.readout.reading.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  /** Who denies or confirms answers somebody, so less in common tells whom. */
  private static final double ANSWERED = 0.4;

  static final int LEAST_COMMON = 2;

  /** How many statements back an answer without content of its own may reach. */
  private static final int FURTHEST_ANSWER = 5;

  /** In characters: {@code the widespread reports that ...}. */
  private static final int LEAD = 40;

  /** How many statements back an accusation may lie that a denial answers. */
  private static final int FURTHEST_ACCUSATION = 14;

  /** In lemmas; with so few, one in common tells what is meant. */
  private static final int FEW = 3;

  private static final Set<Act> ASSERTING =
      Set.of(Act.ASSERT, Act.ACCUSE, Act.ANNOUNCE, Act.CRITICISE, Act.AFFIRM, Act.WARN);

  private final List<Proposition> propositions;
  private final Preceding preceding;
  private final SharedLemmas sharing;
  private final Voices voices;
  private final Map<String, List<Proposition>> childrenOf = new HashMap<>();

  Targets(Tokens tokens, List<Proposition> propositions, Voices voices) {
    this.preceding = new Preceding(tokens, propositions);
    this.propositions = propositions;
    this.sharing = new SharedLemmas(propositions);
    this.voices = voices;
    for (Proposition proposition : propositions) {
      String parent = proposition.statement().parent();
      if (parent != null) {
        childrenOf.computeIfAbsent(parent, id -> new ArrayList<>()).add(proposition);
      }
    }
  }

  static boolean isAsserting(Proposition proposition) {
    return ASSERTING.contains(proposition.act());
  }

  /**
   * What a denial or a dispute plainly rejects: a report in it, the same said by another, an
   * accusation.
   */
  @Nullable Proposition rejectedBy(int index) {
    Proposition own = propositions.get(index);
    Proposition report = reportIn(own);
    if (report != null && !own.negated()) {
      return isAsserting(report) ? report : null;
    }
    Proposition same = same(index, own.clause() ? ANSWERED : SAME);
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
    boolean clause = own.lemmas().size() >= FEW && statement.form() != StatementForm.DIRECT;
    if (clause && own.act() == Act.DENY && !own.negated() && !own.takesUp()) {
      return own;
    }
    boolean brief = own.lemmas().isEmpty() || isBriefDenial(own);
    return own.takesUp() || brief ? takenUp(index) : sharing(index, FURTHEST_ANSWER);
  }

  private static boolean isBriefDenial(Proposition own) {
    return own.act() == Act.DENY && own.lemmas().size() <= 2;
  }

  /**
   * What is meant by {@code it}, {@code the allegations}, {@code the Peruvian account}, {@code no
   * such deal}: what those said who are named, what shares words, what was said just before.
   */
  @Nullable Proposition takenUp(int index) {
    Proposition own = propositions.get(index);
    Proposition ofNamed =
        preceding.latest(index, FURTHEST_ACCUSATION, other -> voices.isNamed(own, other.speaker()));
    if (ofNamed != null) {
      return ofNamed;
    }
    Proposition shared = sharing(index, FURTHEST_ACCUSATION);
    if (shared != null) {
      return shared;
    }
    Proposition accusation = accusation(index);
    if (accusation != null) {
      return accusation;
    }
    Proposition meant = own.noun() == null ? null : ofKind(index, own.noun());
    if (meant != null || namesOther(own)) {
      return meant;
    }
    Proposition before = preceding.justBefore(before(index), index);
    boolean accused = own.noun() != ClaimNoun.ACCUSATION || voices.isAgainst(own, before);
    return accused ? before : null;
  }

  /** {@code the report} is the press's or hearsay, {@code the allegation} an accusation. */
  private @Nullable Proposition ofKind(int index, ClaimNoun noun) {
    return switch (noun) {
      case ANY -> null;
      case PRESS -> {
        Proposition press = preceding.latest(index, FURTHEST_ACCUSATION, voices::isPassedOn);
        yield press != null
            ? press
            : preceding.latest(index, FURTHEST_ACCUSATION, voices::isUnnamed);
      }
      case ACCUSATION ->
          preceding.latest(index, FURTHEST_ACCUSATION, other -> other.act() == Act.ACCUSE);
    };
  }

  /** {@code testimony by two witnesses}: what others said who do not speak in the article. */
  private boolean namesOther(Proposition own) {
    String speaker = own.speaker();
    boolean named =
        own.lemmas().stream()
            .filter(lemma -> lemma.startsWith(Proposition.ACTOR))
            .anyMatch(lemma -> !lemma.equals(Proposition.ACTOR + speaker));
    return own.noun() != null && (named || own.ofOthers());
  }

  /**
   * The denial by somebody who is named that is taken up ({@code rejected Ida Lind's denial}); null
   * if what he said last denies nothing.
   */
  @Nullable Proposition denialOfNamed(int index) {
    Proposition own = propositions.get(index);
    if (own.noun() == null) {
      return null;
    }
    for (int i = index - 1; i >= 0 && i >= index - FURTHEST_ACCUSATION; i--) {
      Proposition other = propositions.get(i);
      if (!sameSpeaker(own, other)
          && !Preceding.areNested(own, other)
          && voices.isNamed(own, other.speaker())) {
        boolean denies = other.act() == Act.DENY || other.act() == Act.DISPUTE || other.negated();
        return denies ? other : null;
      }
    }
    return null;
  }

  /** What a denial answers before which nobody else said anything, as in a headline. */
  @Nullable Proposition toldAfter(int index) {
    if (before(index) != null) {
      return null;
    }
    Proposition own = propositions.get(index);
    for (int i = index + 1; i < propositions.size() && i <= index + FURTHEST_ANSWER; i++) {
      Proposition other = propositions.get(i);
      boolean meant =
          own.commonWords(other) > 0
              ? own.lemmas().size() <= FEW || own.common(other) >= LEAST_COMMON
              : own.lemmas().isEmpty() && own.noun() == ClaimNoun.PRESS && voices.isPassedOn(other);
      if (meant
          && isAsserting(other)
          && !sameSpeaker(own, other)
          && !Preceding.areNested(own, other)) {
        return other;
      }
    }
    return null;
  }

  /** What is told by an outlet, an unnamed source or nobody that a refusal to confirm answers. */
  @Nullable Proposition unconfirmed(int index) {
    Proposition shared =
        preceding.latest(index, FURTHEST_ACCUSATION, other -> isLoose(index, other));
    if (shared != null) {
      return shared;
    }
    for (int i = 0; i < Math.min(index, FURTHEST_ACCUSATION); i++) {
      Proposition first = propositions.get(i);
      if (isAsserting(first)
          && first.tells()
          && !Preceding.areNested(first, propositions.get(index))) {
        return voices.isPassedOn(first) || voices.isUnnamed(first)
            ? first
            : null; // what the article is about
      }
    }
    return null;
  }

  /** The latest criticism or accusation of those who are defended; or null. */
  @Nullable Proposition attackOn(int index, List<String> defended) {
    return preceding.latest(
        index,
        FURTHEST_ACCUSATION,
        other ->
            (other.act() == Act.CRITICISE || other.act() == Act.ACCUSE)
                && other.statement().about().stream().anyMatch(defended::contains));
  }

  /**
   * What another says, within a statement that calls it wrong: {@code is wrong to say that ...}.
   */
  List<Proposition> within(Proposition outer) {
    return childrenOf.getOrDefault(outer.statement().id(), List.of()).stream()
        .filter(inner -> !sameSpeaker(inner, outer) && isAsserting(inner) && inner.tells())
        .toList();
  }

  private boolean isLoose(int index, Proposition other) {
    boolean loose = voices.isPassedOn(other) || voices.isUnnamed(other);
    return loose && propositions.get(index).commonWords(other) > 0;
  }

  /** The latest accusation against the one who will not comment, or his side; or null. */
  @Nullable Proposition accusationOf(int index) {
    return accusation(index);
  }

  /** The nearest earlier assertion by somebody else with a word of its own in common. */
  private @Nullable Proposition sharing(int index, int furthest) {
    Proposition own = propositions.get(index);
    return preceding.latest(
        index,
        furthest,
        other -> {
          int words = own.commonWords(other);
          boolean few = own.lemmas().size() <= FEW;
          return words > 0
              && (few
                  || own.common(other)
                      >= (own.act() == Act.DENY ? LEAST_COMMON : LEAST_COMMON + 1));
        });
  }

  /** Whether it takes up words of what somebody else stated before it. */
  boolean repeatsBefore(int index) {
    Proposition before = before(index);
    return before != null && propositions.get(index).common(before) > 0;
  }

  /** The statement by somebody else that says most nearly the same. */
  @Nullable Proposition same(int index) {
    return same(index, SAME);
  }

  private @Nullable Proposition same(int index, double least) {
    Proposition own = propositions.get(index);
    Proposition best = null;
    double bestOverlap = 0;
    for (int i : sharing.with(index)) {
      Proposition other = propositions.get(i);
      if (i == index
          || sameSpeaker(own, other)
          || !isAsserting(other)
          || !other.tells()
          || other.overlapsInText(own)) {
        continue;
      }
      double overlap = own.overlap(other);
      boolean enough = own.common(other) >= LEAST_COMMON && own.commonWords(other) > 0;
      enough &= overlap >= SAME || !other.contrasts();
      if (overlap >= least && overlap > bestOverlap && enough) {
        best = other;
        bestOverlap = overlap;
      }
    }
    return best;
  }

  /** {@code There are no talks}: the few words of a negated statement are all another's. */
  @Nullable Proposition deniedWhole(int index) {
    Proposition own = propositions.get(index);
    boolean few = own.negated() && !own.lemmas().isEmpty() && own.lemmas().size() < FEW;
    return few
        ? preceding.latest(
            index,
            FURTHEST_ACCUSATION,
            other ->
                !other.contrasts()
                    && own.commonWords(other) > 0
                    && other.lemmas().containsAll(own.lemmas()))
        : null;
  }

  /** The report inside a denial: {@code denied reports that ...}; null if there is none. */
  @Nullable Proposition reportIn(Proposition own) {
    List<Proposition> inner = childrenOf.getOrDefault(own.statement().id(), List.of());
    Proposition report = inner.isEmpty() ? null : inner.get(0);
    boolean leads =
        report != null
            && report.lemmas().size() >= LEAST_COMMON
            && (report.statement().cue().isEmpty()
                || report.statement().cue().get(0).start() - own.start() < LEAD);
    return leads ? report : null;
  }

  /** What is confirmed: the same said by another, or what a few words mean. */
  @Nullable Proposition confirmedBy(int index) {
    Proposition own = propositions.get(index);
    Proposition same = same(index);
    if (same != null || own.clause()) {
      return same;
    }
    return own.takesUp()
        ? takenUp(index)
        : preceding.latest(index, FURTHEST_ACCUSATION, own::isWhollyIn);
  }

  /** The latest accusation before, by somebody else, against the one who speaks or his side. */
  private @Nullable Proposition accusation(int index) {
    Proposition own = propositions.get(index);
    return preceding.latest(
        index,
        FURTHEST_ACCUSATION,
        other -> other.act() == Act.ACCUSE && voices.isAgainst(own, other));
  }

  /**
   * The hearsay or the report of an outlet, stated just before, on the one who refuses to comment;
   * or null.
   */
  @Nullable Proposition reportOn(int index) {
    String speaker = propositions.get(index).speaker();
    Proposition report = before(index);
    if (report == null || speaker == null) {
      return null;
    }
    return voices.isPassedOn(report) && voices.isAgainst(report.statement(), speaker)
        ? report
        : null;
  }

  /** The nearest earlier assertion by somebody else. */
  @Nullable Proposition before(int index) {
    return preceding.latest(index, FURTHEST_ANSWER, other -> true);
  }

  static boolean sameSpeaker(Proposition left, Proposition right) {
    return left.speaker() != null && left.speaker().equals(right.speaker());
  }
}
