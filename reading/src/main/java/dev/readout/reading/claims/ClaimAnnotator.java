package dev.readout.reading.claims;

import dev.readout.model.Claim;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.model.vocabulary.Stance;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is at issue in an article. A denial, a dispute, a confirmation or a refusal starts
 * from what it answers (see {@link Targets}); others who say the same, or the opposite, join.
 * Immutable; safe for use by several threads.
 */
public final class ClaimAnnotator {

  /** Rejections by one holder that share this much are about one matter. */
  private static final double SAME_MATTER = 0.4;

  /** Hearsay that shares this much with a rejected report is that report again. */
  private static final double HEARSAY = 0.5;

  /** A negated statement that shares this much with another contradicts it. */
  private static final double OPPOSITE = 0.75;

  /** How many statements before a refusal to confirm the thing may lie that is not confirmed. */
  private static final int FURTHEST_CONFIRMED = 2;

  private final AnswerWords answers;

  private ClaimAnnotator(AnswerWords answers) {
    this.answers = answers;
  }

  public static ClaimAnnotator load() {
    return new ClaimAnnotator(new AnswerWords());
  }

  /**
   * The claims in the order in which the text first puts them, with ids {@code c1}, {@code c2} and
   * so on.
   */
  public List<Claim> annotate(
      Article article, Syntax syntax, Actors actors, List<Statement> statements) {
    return new One(article, syntax, actors, statements).claims();
  }

  /** The reading of one article. */
  private final class One {
    private final Article article;
    private final Actors actors;
    private final List<Proposition> propositions = new ArrayList<>();
    private final Propositions reader;
    private final Targets targets;
    private final ClaimText texts;
    private final Holders holders;
    private final List<ClaimDraft> drafts = new ArrayList<>();

    One(Article article, Syntax syntax, Actors actors, List<Statement> statements) {
      this.article = article;
      this.actors = actors;
      reader = new Propositions(article, syntax, actors);
      statements.forEach(statement -> propositions.add(reader.of(statement)));
      targets = new Targets(article.tokens(), propositions, actors);
      texts = new ClaimText(article, syntax, actors);
      holders = new Holders(article, syntax);
    }

    List<Claim> claims() {
      for (int i = 0; i < propositions.size(); i++) {
        switch (propositions.get(i).statement().act()) {
          case DENY, DISPUTE -> reject(i);
          case AFFIRM -> confirm(i);
          case DECLINE -> {}
          default -> answer(i);
        }
      }
      for (int i = 0; i < propositions.size(); i++) {
        if (propositions.get(i).statement().act() == Act.DECLINE) {
          decline(i);
        }
      }
      drafts.forEach(this::gather);
      List<Claim> claims = new ArrayList<>();
      for (ClaimDraft draft : drafts) {
        if (draft.isAtIssue()) {
          claims.add(
              draft.toClaim("c" + (claims.size() + 1), texts.of(draft.wording().statement())));
        }
      }
      return claims;
    }

    private void reject(int index) {
      Proposition own = propositions.get(index);
      Stance stance = own.statement().act() == Act.DENY ? Stance.DENY : Stance.DISPUTE;
      if (answers.stance(reader.firstLemmas(own.statement(), AnswerWords.LONGEST)).isPresent()) {
        answer(index);
        return;
      }
      Stance taken = insists(index) ? Stance.DENY : reader.verdict(own).orElse(stance);
      Proposition target = targets.rejectedBy(index);
      ClaimDraft side = target == null && !targets.repeatsBefore(index) ? draftOfSide(own) : null;
      if (side != null) {
        hold(side, own, taken); // a side goes on denying what it denied
        return;
      }
      if (target == null) {
        target = targets.likelyRejectedBy(index);
      }
      if (target != null) {
        ClaimDraft draft = draftOf(target, own);
        if (!target.equals(own)) {
          hold(draft, target, Stance.AFFIRM);
        }
        hold(draft, own, taken);
        affirmByOutlet(target, own, draft);
      }
    }

    /**
     * {@code rejected that reading. "It was not on the table."}: the quotation that follows denies.
     */
    private boolean insists(int index) {
      if (index + 1 >= propositions.size()) {
        return false;
      }
      Proposition own = propositions.get(index);
      Proposition next = propositions.get(index + 1);
      boolean floating = next.statement().cue().isEmpty() || next.statement().speaker().inferred();
      return floating && next.negated() && Targets.sameSpeaker(own, next);
    }

    /**
     * {@code denied reports ..., hours after the Courier said ...}: the report in the same sentence
     * is the one denied.
     */
    private void affirmByOutlet(Proposition report, Proposition denial, ClaimDraft draft) {
      boolean bare = report.statement().speaker().actor() == null && !report.equals(denial);
      if (!bare) {
        return;
      }
      int sentence = sentence(denial.statement());
      for (Proposition other : propositions) {
        String speaker = other.statement().speaker().actor();
        if (speaker != null
            && actors.kind(speaker) == ActorKind.ORGANISATION
            && other.statement().act() == Act.ASSERT
            && sentence(other.statement()) == sentence
            && !other.equals(report)) {
          hold(draft, other, Stance.AFFIRM);
        }
      }
    }

    private int sentence(Statement statement) {
      int start =
          statement.cue().isEmpty()
              ? statement.content().get(0).start()
              : statement.cue().get(0).start();
      int token = article.tokens().firstEndingAfter(start);
      return token < article.tokens().size() ? article.tokens().sentenceOf(token) : -1;
    }

    private void confirm(int index) {
      Proposition own = propositions.get(index);
      Proposition target = targets.same(index);
      if (target != null && own.statement().speaker().actor() != null) {
        ClaimDraft draft = draftOf(target, own);
        hold(draft, target, Stance.AFFIRM);
        hold(draft, own, Stance.AFFIRM);
        draft.confirm();
      }
    }

    /**
     * {@code That is false}: a stand without content of its own; or the opposite of what another
     * said.
     */
    private void answer(int index) {
      Proposition own = propositions.get(index);
      Optional<Stance> stance =
          answers
              .stance(reader.firstLemmas(own.statement(), AnswerWords.LONGEST))
              .or(() -> reader.verdict(own));
      if (stance.isPresent()) {
        ClaimDraft draft = draftOfSide(own);
        if (draft == null) {
          Proposition target = targets.before(index);
          if (target == null) {
            return;
          }
          draft = draftOf(target, own);
          hold(draft, target, Stance.AFFIRM);
        }
        hold(draft, own, stance.get());
        return;
      }
      if (Targets.isAsserting(own.statement()) && own.contrasts()) {
        Proposition target = targets.same(index);
        if (target != null
            && !target.contrasts()
            && isBefore(target, own)
            && isOpposite(own, target)) {
          ClaimDraft draft = draftOf(target, own);
          hold(draft, target, Stance.AFFIRM);
          hold(draft, own, Stance.DENY);
        }
      }
    }

    /** Much in common, or the number that is set against another. */
    private boolean isOpposite(Proposition own, Proposition target) {
      double overlap = own.overlap(target);
      boolean close = overlap >= OPPOSITE && own.common(target) > Targets.LEAST_COMMON;
      return close || overlap == 1 || own.sharesNumber(target);
    }

    private boolean isBefore(Proposition one, Proposition other) {
      return one.statement().content().get(0).start() < other.statement().content().get(0).start();
    }

    /** The latest claim that the speaker's own side has already rejected. */
    private @Nullable ClaimDraft draftOfSide(Proposition own) {
      String speaker = own.statement().speaker().actor();
      ClaimDraft latest = null;
      for (ClaimDraft draft : drafts) {
        for (String holder : draft.rejecters()) {
          boolean sameSide =
              speaker != null
                  && actors.country(speaker).isPresent()
                  && actors.country(speaker).equals(actors.country(holder));
          if (holder.equals(speaker) || sameSide) {
            latest = draft;
          }
        }
      }
      return latest;
    }

    /** Others who say the same, or the opposite. */
    private void gather(ClaimDraft draft) {
      Proposition claim = draft.proposition();
      for (Proposition other : propositions) {
        Statement statement = other.statement();
        if (other.equals(claim)
            || other.overlapsInText(claim)
            || draft.has(statement.speaker().actor())
            || !Targets.isAsserting(statement)) {
          continue;
        }
        boolean hearsay = statement.speaker().actor() == null && !statement.cue().isEmpty();
        boolean same = claim.isLike(other);
        boolean sameHearsay =
            hearsay
                && claim.overlap(other) >= HEARSAY
                && claim.common(other) >= Targets.LEAST_COMMON;
        if (same || sameHearsay) {
          hold(draft, other, claim.negated() == other.negated() ? Stance.AFFIRM : Stance.DENY);
          draft.add(other);
        }
      }
    }

    /**
     * A refusal concerns the claim whose words it repeats; one to comment, the claim most answered.
     */
    private void decline(int index) {
      Proposition own = propositions.get(index);
      for (ClaimDraft draft : drafts) {
        if (own.common(draft.proposition()) >= Targets.LEAST_COMMON) {
          hold(draft, own, Stance.DECLINE);
          return;
        }
      }
      Proposition open;
      if (reader.isNoComment(own)) {
        ClaimDraft main = mainBefore(own);
        if (main != null) {
          hold(main, own, Stance.DECLINE);
          return;
        }
        open = targets.reportOn(index);
      } else {
        open = reader.isRefusalToConfirm(own.statement()) ? nearest(index) : null;
      }
      if (open != null) {
        ClaimDraft draft = draftOf(open, own);
        hold(draft, open, Stance.AFFIRM);
        hold(draft, own, Stance.DECLINE);
      }
    }

    /** The claim before that most take a stand on; the first of several. */
    private @Nullable ClaimDraft mainBefore(Proposition own) {
      ClaimDraft main = null;
      for (ClaimDraft draft : drafts) {
        if (isBefore(draft.proposition(), own) && (main == null || draft.size() > main.size())) {
          main = draft;
        }
      }
      return main;
    }

    /** Hearsay right before a refusal to confirm. */
    private @Nullable Proposition nearest(int index) {
      for (int i = index - 1; i >= 0 && i >= index - FURTHEST_CONFIRMED; i--) {
        Proposition earlier = propositions.get(i);
        boolean hearsay = earlier.statement().speaker().actor() == null;
        boolean shared = earlier.common(propositions.get(index)) > 0;
        if ((hearsay || shared) && Targets.isAsserting(earlier.statement())) {
          return earlier;
        }
      }
      return null;
    }

    private ClaimDraft draftOf(Proposition target, Proposition by) {
      for (ClaimDraft draft : drafts) {
        Proposition claim = draft.proposition();
        boolean same = claim.equals(target) || claim.isLike(target);
        boolean sameHolder =
            draft.has(by.statement().speaker().actor())
                && claim.overlap(target) >= SAME_MATTER
                && claim.common(target) >= Targets.LEAST_COMMON;
        if ((same || sameHolder) && claim.negated() == target.negated()) {
          draft.add(target);
          return draft;
        }
      }
      ClaimDraft draft = new ClaimDraft(target);
      drafts.add(draft);
      return draft;
    }

    private void hold(ClaimDraft draft, Proposition by, Stance stance) {
      Statement statement = by.statement();
      String actor = statement.speaker().actor();
      draft.add(actor, actor == null ? holders.words(statement) : null, stance, statement.id());
    }
  }
}
