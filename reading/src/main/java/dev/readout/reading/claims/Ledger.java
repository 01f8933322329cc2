package dev.readout.reading.claims;

import dev.readout.model.Claim.Position;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.Stance;
import dev.readout.reading.actors.Sides;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The claims of one article while positions are entered. Mutable, within one reading. */
final class Ledger {

  /** Rejections by one holder that share this much are about one matter. */
  private static final double SAME_MATTER = 0.4;

  private final Holders holders;
  private final Sides sides;
  private final List<ClaimDraft> drafts = new ArrayList<>();

  Ledger(Holders holders, Sides sides) {
    this.holders = holders;
    this.sides = sides;
  }

  List<ClaimDraft> drafts() {
    return drafts;
  }

  /** The claim that is answered, known already or new. */
  ClaimDraft draftOf(Proposition target, Proposition by) {
    for (ClaimDraft draft : drafts) {
      Proposition claim = draft.proposition();
      boolean same = claim.equals(target) || claim.isLike(target);
      boolean sameHolder =
          draft.has(by.speaker())
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

  /** Enters that a claim is affirmed by one statement and answered by another. */
  ClaimDraft answer(Proposition target, Proposition by, Stance stance) {
    ClaimDraft draft = draftOf(target, by);
    if (!target.equals(by)) {
      hold(draft, target, Stance.AFFIRM);
    }
    hold(draft, by, stance);
    return draft;
  }

  void hold(ClaimDraft draft, Proposition by, Stance stance) {
    Statement statement = by.statement();
    String actor = holders.actor(statement);
    if (actor != null) {
      draft.add(new Position(actor, null, stance, statement.id()));
    } else if (holders.isSomebody(statement)) {
      Position position = new Position(null, holders.words(statement), stance, statement.id());
      draft.add(position, Holders.isHearsay(statement));
    }
  }

  /** The claim on which a statement takes a stand; null if there is none. */
  @Nullable ClaimDraft holding(Proposition by) {
    return drafts.stream()
        .filter(draft -> draft.rests(by.statement().id()))
        .findFirst()
        .orElse(null);
  }

  /** The latest claim that the speaker's own side has already rejected. */
  @Nullable ClaimDraft rejectedBySideOf(Proposition own) {
    ClaimDraft latest = null;
    for (ClaimDraft draft : drafts) {
      for (String holder : draft.rejecters()) {
        if (sides.areOfOneState(holder, own.speaker())) {
          latest = draft;
        }
      }
    }
    return latest;
  }

  /** The claim put before a statement that most take a stand on; the first of several. */
  @Nullable ClaimDraft mainBefore(Proposition own) {
    ClaimDraft main = null;
    for (ClaimDraft draft : drafts) {
      boolean before = draft.proposition().start() < own.start();
      if (before && (main == null || draft.size() > main.size())) {
        main = draft;
      }
    }
    return main;
  }
}
