package dev.readout.reading.claims;

import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.Stance;
import dev.readout.reading.actors.Sides;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Enters statements that contradict each other without a word of denial: the one negates what the
 * other says, gives another number, or puts on the other side what only one can have done.
 */
final class Contradictions {

  /** A negated statement that shares this much with another contradicts it. */
  private static final double OPPOSITE = 0.5;

  private static final Set<Act> SAYING =
      Set.of(Act.ASSERT, Act.ACCUSE, Act.ANNOUNCE, Act.CRITICISE, Act.DEFEND);

  private final List<Proposition> propositions;
  private final SharedLemmas sharing;
  private final Propositions reader;
  private final Targets targets;
  private final Sides sides;
  private final Ledger ledger;

  Contradictions(
      List<Proposition> propositions,
      Propositions reader,
      Targets targets,
      Sides sides,
      Ledger ledger) {
    this.propositions = propositions;
    this.sharing = new SharedLemmas(propositions);
    this.reader = reader;
    this.targets = targets;
    this.sides = sides;
    this.ledger = ledger;
  }

  void enter(int index) {
    Proposition own = propositions.get(index);
    if (!SAYING.contains(own.act()) || own.speaker() == null) {
      return;
    }
    if (own.act() == Act.DEFEND) {
      Proposition attack = targets.attackOn(index, own.statement().about());
      if (attack != null) {
        ledger.answer(attack, own, Stance.DISPUTE);
        return;
      }
    }
    if (own.negated()) {
      Proposition other = opposite(index);
      if (other == null) {
        other = targets.deniedWhole(index);
      }
      if (other != null) {
        ledger.answer(other, own, Stance.DENY);
        return;
      }
    }
    Proposition number = own.contrasts() ? targets.same(index) : null;
    if (number != null && isOtherNumber(own, number)) {
      ledger.answer(number, own, Stance.DENY);
    }
    blame(index);
  }

  /** {@code 250, not 400}, after another said 400. */
  private static boolean isOtherNumber(Proposition own, Proposition other) {
    return !other.contrasts() && other.start() < own.start() && own.sharesNumber(other);
  }

  /** What somebody else says and this one negates, before or after it. */
  private @Nullable Proposition opposite(int index) {
    Proposition own = propositions.get(index);
    Proposition best = null;
    double bestOverlap = 0;
    for (int i : sharing.with(index)) {
      Proposition other = propositions.get(i);
      double overlap = own.overlap(other);
      boolean opposite =
          !other.negated()
              && other.clause()
              && other.open() == own.open()
              && other.speaker() != null
              && Targets.isAsserting(other)
              && !sides.areOne(own.speaker(), other.speaker())
              && !other.overlapsInText(own)
              && own.commonWords(other) > 1
              && reader.negates(own, other);
      if (opposite && overlap >= OPPOSITE && overlap > bestOverlap) {
        best = other;
        bestOverlap = overlap;
      }
    }
    return best;
  }

  /** {@code Norway said Peru had fired first; Peru said Norway had}: each denies the other's. */
  private void blame(int index) {
    Proposition own = propositions.get(index);
    if (!own.exclusive()) {
      return;
    }
    for (int i : sharing.with(index)) {
      Proposition other = propositions.get(i);
      boolean against =
          i < index
              && other.exclusive()
              && SAYING.contains(other.act())
              && own.commonWords(other) > 0
              && own.negated() == other.negated()
              && !sides.areOfOneState(own.speaker(), other.speaker())
              && sides.areOfOneState(own.doer(), other.speaker())
              && sides.areOfOneState(other.doer(), own.speaker());
      if (against) {
        ledger.answer(other, own, Stance.DENY);
        ledger.answer(own, other, Stance.DENY);
      }
    }
  }
}
