package dev.readout.reading.claims;

import dev.readout.model.Statement;
import dev.readout.model.vocabulary.Stance;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Enters those who say the same as others, those who will not say, and those who do not know. */
final class Bystanders {

  /** Hearsay that shares this much with a rejected report is that report again. */
  private static final double HEARSAY = 0.5;

  /** How many statements before a refusal to confirm the thing may lie that is not confirmed. */
  private static final int FURTHEST_CONFIRMED = 2;

  private final List<Proposition> propositions;
  private final Propositions reader;
  private final Reserve reserve;
  private final Targets targets;
  private final Ledger ledger;

  Bystanders(
      List<Proposition> propositions,
      Propositions reader,
      Reserve reserve,
      Targets targets,
      Ledger ledger) {
    this.propositions = propositions;
    this.reader = reader;
    this.reserve = reserve;
    this.targets = targets;
    this.ledger = ledger;
  }

  /** A confirmation of what somebody else said. */
  void confirm(int index) {
    Proposition own = propositions.get(index);
    Proposition target = targets.confirmedBy(index);
    if (target != null && own.speaker() != null) {
      ledger.answer(target, own, Stance.AFFIRM).confirm();
    }
  }

  /** Others who say the same, or the opposite. */
  void gather(ClaimDraft draft) {
    Proposition claim = draft.proposition();
    for (Proposition other : propositions) {
      Statement statement = other.statement();
      if (other.equals(claim)
          || other.overlapsInText(claim)
          || draft.has(other.speaker())
          || reserve.isHedge(statement)
          || !Targets.isAsserting(other)
          || !other.tells()) {
        continue;
      }
      boolean hearsay = Holders.isHearsay(statement) && !statement.cue().isEmpty();
      boolean sameHearsay =
          hearsay && claim.overlap(other) >= HEARSAY && claim.common(other) >= Targets.LEAST_COMMON;
      boolean like = claim.isLike(other) && claim.commonWords(other) >= Targets.LEAST_COMMON;
      boolean opposite = claim.negated() != other.negated();
      boolean plain = !opposite || reader.negates(other, claim) || reader.negates(claim, other);
      if ((like || sameHearsay) && plain) {
        ledger.hold(draft, other, opposite ? Stance.DENY : Stance.AFFIRM);
        draft.add(other);
      }
    }
  }

  /** Who says that it is too early to say takes no side in the claim that it is about. */
  void hedge(int index) {
    Proposition own = propositions.get(index);
    if (!reserve.isHedge(own.statement())) {
      return;
    }
    for (ClaimDraft draft : ledger.drafts()) {
      if (own.commonWords(draft.proposition()) > 0 && !draft.has(own.speaker())) {
        ledger.hold(draft, own, Stance.HEDGE);
      }
    }
  }

  /**
   * A refusal concerns the claim whose words it repeats or takes up; one to comment, the claim most
   * answered.
   */
  void decline(int index) {
    Proposition own = propositions.get(index);
    for (ClaimDraft draft : ledger.drafts()) {
      if (own.common(draft.proposition()) >= Targets.LEAST_COMMON) {
        ledger.hold(draft, own, Stance.DECLINE);
        return;
      }
    }
    Proposition open;
    if (reserve.isNoComment(own)) {
      ClaimDraft main = ledger.mainBefore(own);
      if (main != null) {
        ledger.hold(main, own, Stance.DECLINE);
        return;
      }
      open = targets.reportOn(index);
      open = open == null ? targets.accusationOf(index) : open;
    } else if (own.takesUp() && reserve.isRefusalToAnswer(own)) {
      open = targets.takenUp(index);
    } else {
      open = reserve.isRefusalToConfirm(own.statement()) ? nearest(index) : null;
    }
    if (open == null && isNamedOnly(own) && reserve.isRefusalToConfirm(own.statement())) {
      open = targets.unconfirmed(index);
    }
    if (open != null) {
      ledger.answer(open, own, Stance.DECLINE);
    }
  }

  /** {@code declined to confirm the purchase}: no clause says what it is. */
  private boolean isNamedOnly(Proposition own) {
    return reader.verb(own.statement()) == null;
  }

  /** Hearsay right before a refusal to confirm. */
  private @Nullable Proposition nearest(int index) {
    for (int i = index - 1; i >= 0 && i >= index - FURTHEST_CONFIRMED; i--) {
      Proposition earlier = propositions.get(i);
      boolean hearsay = earlier.speaker() == null;
      boolean shared = earlier.common(propositions.get(index)) > 0;
      if (((hearsay && isNamedOnly(propositions.get(index))) || shared)
          && Targets.isAsserting(earlier)
          && earlier.tells()) {
        return earlier;
      }
    }
    return null;
  }
}
