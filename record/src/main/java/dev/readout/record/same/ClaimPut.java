package dev.readout.record.same;

import java.util.regex.Pattern;

/**
 * A claim as somebody puts it.
 *
 * @param content what it is about
 * @param polarity whether it is held, denied or left open
 */
public record ClaimPut(Content content, Polarity polarity) {

  /** At the end of a sentence: who says so, which is no part of what is claimed. */
  private static final Pattern ATTRIBUTION =
      Pattern.compile(
          ",\\s(?:(?:\\S+\\s){1,4}(?:says?|said|confirms?|confirmed|finds?|found|shows?)"
              + "|(?:says?|said)(?:\\s\\S+){1,4})\\W*$");

  /** A sentence that puts a claim. */
  public static ClaimPut of(String sentence) {
    String claimed = ATTRIBUTION.matcher(sentence).replaceFirst("");
    String put = claimed.isBlank() ? sentence : claimed;
    return new ClaimPut(Content.of(put), Polarity.of(put));
  }

  /**
   * How this way to put it stands to another.
   *
   * @param threshold from which on both put the same claim, {@link SameClaim#THRESHOLD} or {@link
   *     SameClaim#JOIN}
   */
  public Side sideOf(ClaimPut other, double threshold) {
    if (SameClaim.score(content, other.content) < threshold) {
      return Side.ANOTHER;
    }
    if (isOpposite(other)) {
      return Side.OPPOSITE;
    }
    return polarity != other.polarity ? Side.OPEN : Side.SAME;
  }

  /** Of two ways to put one claim: whether one denies what the other holds or leaves open. */
  public boolean isOpposite(ClaimPut other) {
    return (polarity == Polarity.DENIED) != (other.polarity == Polarity.DENIED);
  }

  /** How two ways to put a claim stand to each other. */
  public enum Side {
    /** They say the same. */
    SAME,
    /** One denies what the other says. */
    OPPOSITE,
    /** One leaves open what the other holds. */
    OPEN,
    /** They say something else each. */
    ANOTHER
  }
}
