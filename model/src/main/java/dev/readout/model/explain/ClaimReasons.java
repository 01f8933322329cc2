package dev.readout.model.explain;

import dev.readout.model.vocabulary.Term;
import java.util.List;

/**
 * Why each holder of a claim has its stance.
 *
 * @param claim its id in the readout
 * @param positions one for each of its positions, in their order
 */
public record ClaimReasons(String claim, List<PositionBasis> positions) {

  public ClaimReasons {
    positions = List.copyOf(positions);
  }

  /** How the holder's statement bears on the claim. */
  public enum PositionBasis implements Term {
    /** It says so. */
    SAYS_SO,
    /** It confirms it. */
    CONFIRMS,
    /** Its act is a denial, of this. */
    DENIES,
    /** It says the opposite. */
    SAYS_OPPOSITE,
    /** It denies the opposite. */
    DENIES_OPPOSITE,
    /** It disputes it without denying it. */
    DISPUTES,
    /** It refuses to say. */
    DECLINES,
    /** It takes no side. */
    TAKES_NO_SIDE,
    /** It passes on what others say. */
    PASSES_ON
  }
}
