package dev.readout.reading.times.value;

/** Which of the recurring ones is meant: which Friday, which August, which summer. */
public enum Direction {
  /** The one that fits the clause: {@code on Friday}. */
  BY_TENSE,
  /** {@code last Friday}. */
  LAST,
  /** {@code this Friday}. */
  THIS,
  /** {@code next Friday}. */
  NEXT
}
