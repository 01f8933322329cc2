package dev.readout.evaluation.claimpairs;

import dev.readout.record.same.ClaimPut;
import dev.readout.record.same.SameClaim;

/**
 * What is made of a pair.
 *
 * @param score how far both say the same, 0 to 1
 * @param onMatter the side, both being known to be on one matter
 * @param joined the side as the record has it, which joins claims of any articles
 */
record Judgement(double score, ClaimPut.Side onMatter, ClaimPut.Side joined) {

  static Judgement of(String claim, String headline) {
    ClaimPut one = ClaimPut.of(claim);
    ClaimPut other = ClaimPut.of(headline);
    return new Judgement(
        SameClaim.score(one.content(), other.content()),
        one.sideOf(other, SameClaim.THRESHOLD),
        one.sideOf(other, SameClaim.JOIN));
  }

  /** The class of a side: what says something else takes no side either. */
  static String label(ClaimPut.Side side) {
    return switch (side) {
      case SAME -> "for";
      case OPPOSITE -> "against";
      case OPEN, ANOTHER -> "observing";
    };
  }
}
