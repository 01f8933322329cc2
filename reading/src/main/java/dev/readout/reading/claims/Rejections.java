package dev.readout.reading.claims;

import dev.readout.language.resource.Table;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.model.vocabulary.Stance;
import dev.readout.model.vocabulary.StatementForm;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.text.Tokens;
import java.util.List;
import java.util.Set;

/** Enters denials and disputes, each against what it answers. */
final class Rejections {

  private static final Set<String> OPPOSING =
      Table.load(Rejections.class, "opposing-cues.txt", 1).words();

  private static final Set<String> TAKING_BACK =
      Table.load(Rejections.class, "taking-back-cues.txt", 1).words();

  private final Tokens tokens;
  private final Actors actors;
  private final List<Proposition> propositions;
  private final Propositions reader;
  private final Denials denials;
  private final Targets targets;
  private final Ledger ledger;

  Rejections(
      Tokens tokens,
      Actors actors,
      List<Proposition> propositions,
      Propositions reader,
      Denials denials,
      Targets targets,
      Ledger ledger) {
    this.tokens = tokens;
    this.actors = actors;
    this.propositions = propositions;
    this.reader = reader;
    this.denials = denials;
    this.targets = targets;
    this.ledger = ledger;
  }

  void enter(int index) {
    Proposition own = propositions.get(index);
    if (denials.deniesNothing(own)) {
      return;
    }
    boolean denies = own.act() == Act.DENY;
    Proposition target = targets.rejectedBy(index);
    boolean opposes = !denies && reader.isCuedBy(own, OPPOSING);
    if (opposes || reader.isCuedBy(own, TAKING_BACK)) {
      boolean told = targets.reportIn(own) != null;
      target = told || (opposes && own.noun() != null) ? target : null;
      if (target == null && !(opposes && own.noun() != null)) {
        return; // a plan or a person is opposed, or one's own word is taken back
      }
    }
    boolean report = targets.reportIn(own) != null;
    if (!denies && !denials.disputesClaim(own, report)) {
      return;
    }
    Proposition denial = targets.denialOfNamed(index);
    ClaimDraft denied = denial == null ? null : ledger.holding(denial);
    if (denied != null) {
      ledger.hold(denied, own, Stance.AFFIRM); // who rejects a denial says that it is so
      return;
    }
    Stance stance = denies || insists(index) ? Stance.DENY : Stance.DISPUTE;
    boolean goesOn = target == null && (own.takesUp() || !targets.repeatsBefore(index));
    ClaimDraft side = goesOn ? ledger.rejectedBySideOf(own) : null;
    if (side != null) {
      ledger.hold(side, own, stance); // a side goes on denying what it denied
      return;
    }
    if (target == null) {
      target = targets.likelyRejectedBy(index);
    }
    if (target == null) {
      target = targets.toldAfter(index);
    }
    if (target != null && !isBeside(own, target)) {
      ClaimDraft draft = ledger.answer(target, own, stance);
      affirmByOutlet(target, own, draft);
    }
  }

  /** A quotation that only goes on after a denial, and negates something else. */
  private boolean isBeside(Proposition own, Proposition target) {
    return own.statement().form() == StatementForm.DIRECT
        && !own.cuedDenial()
        && own.clause()
        && own.negated()
        && !own.takesUp()
        && !target.equals(own)
        && !reader.negates(own, target);
  }

  /** {@code said she was wrong to say that prices had risen}. */
  void enterWrong(int index) {
    Proposition own = propositions.get(index);
    if (own.speaker() == null || !Targets.isAsserting(own)) {
      return;
    }
    for (Proposition inner : targets.within(own)) {
      if (denials.isCalledWrong(own, inner)) {
        ledger.answer(inner, own, Stance.DENY);
      }
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
    boolean bare = report.speaker() == null && !report.equals(denial);
    if (!bare) {
      return;
    }
    int sentence = sentence(denial.statement());
    for (Proposition other : propositions) {
      String speaker = other.speaker();
      if (speaker != null
          && actors.kind(speaker) == ActorKind.ORGANISATION
          && other.act() == Act.ASSERT
          && sentence(other.statement()) == sentence
          && !Targets.sameSpeaker(denial, other)
          && !other.equals(report)) {
        ledger.hold(draft, other, Stance.AFFIRM);
      }
    }
  }

  private int sentence(Statement statement) {
    int start =
        statement.cue().isEmpty()
            ? statement.content().get(0).start()
            : statement.cue().get(0).start();
    int token = tokens.firstEndingAfter(start);
    return token < tokens.size() ? tokens.sentenceOf(token) : -1;
  }
}
