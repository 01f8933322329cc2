package dev.readout.reading.lexicon;

/** What the text tells of a person's sex; never guessed from a given name. */
public enum Sex {
  FEMALE,
  MALE,
  UNKNOWN;

  static Sex of(String letter) {
    return switch (letter) {
      case "f" -> FEMALE;
      case "m" -> MALE;
      case "-" -> UNKNOWN;
      default -> throw new IllegalArgumentException("sex must be f, m or -, was " + letter);
    };
  }

  /** Whether a person may be both; unknown goes with either. */
  public boolean agrees(Sex other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
