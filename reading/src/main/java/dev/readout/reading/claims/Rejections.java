package dev.readout.reading.claims;

import dev.readout.model.Statement;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.model.vocabulary.Stance;
import dev.readout.reading.actors.Actors;
import dev.readout.reading.text.Tokens;
import java.util.List;

/** Enters denials and disputes, each against what it answers. */
final class Rejections {

  private final Tokens tokens;
  private final Actors actors;
  private final List<Proposition> propositions;
  private final Targets targets;
  private final Ledger ledger;

  Rejections(
      Tokens tokens,
      Actors actors,
      List<Proposition> propositions,
      Targets targets,
      Ledger ledger) {
    this.tokens = tokens;
    this.actors = actors;
    this.propositions = propositions;
    this.targets = targets;
    this.ledger = ledger;
  }

  void enter(int index) {
    Proposition own = propositions.get(index);
    boolean denies = own.statement().act() == Act.DENY;
    Proposition target = targets.rejectedBy(index);
    if (!denies && target == null && !own.takesUp() && !own.clause()) {
      return; // a plan or a person is opposed, no claim is disputed
    }
    Stance stance = denies || insists(index) ? Stance.DENY : Stance.DISPUTE;
    ClaimDraft side =
        target == null && !targets.repeatsBefore(index) ? ledger.rejectedBySideOf(own) : null;
    if (side != null) {
      ledger.hold(side, own, stance); // a side goes on denying what it denied
      return;
    }
    if (target == null) {
      target = targets.likelyRejectedBy(index);
    }
    if (target != null) {
      ClaimDraft draft = ledger.answer(target, own, stance);
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
    boolean bare = report.speaker() == null && !report.equals(denial);
    if (!bare) {
      return;
    }
    int sentence = sentence(denial.statement());
    for (Proposition other : propositions) {
      String speaker = other.speaker();
      if (speaker != null
          && actors.kind(speaker) == ActorKind.ORGANISATION
          && other.statement().act() == Act.ASSERT
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
