package dev.readout.reading.statements.patterns;

/** The families of patterns, and how far each can be trusted before anything else is known. */
public enum Pattern {
  /** A turn of a transcript with a label. */
  TURN(0.9),
  /** A quotation with a cue from the lexicon. */
  QUOTATION(0.95),
  /** A quotation with a verb that is no known cue. */
  ODD_QUOTATION(0.7),
  /** A quotation without a cue. */
  FLOATING(0.55),
  /** Cue and clause with {@code that} or {@code whether}. */
  CLAUSE(0.92),
  /** Cue and clause without {@code that}. */
  BARE_CLAUSE(0.88),
  /** Cue and infinitive or gerund. */
  INFINITIVE(0.75),
  /** A cue within or after what it attributes. */
  PARENTHETICAL(0.9),
  /** {@code according to}. */
  ACCORDING_TO(0.9),
  /** Cue and noun phrase. */
  OBJECT(0.7),
  /** A refusal to say. */
  REFUSAL(0.85),
  /** {@code is said to have}. */
  HEARSAY(0.75),
  /** A noun as cue. */
  NOMINAL(0.7),
  /** A colon in a headline. */
  HEADLINE(0.75),
  /** Found by the tagger alone. */
  TAGGED(0.6);

  private final double confidence;

  Pattern(double confidence) {
    this.confidence = confidence;
  }

  /**
   * Whether the tagger, where it is sure, knows better where the content of this pattern ends
   * (measured on polnear.dev; see docs/accuracy.md).
   */
  boolean yieldsContent() {
    return switch (this) {
      case CLAUSE, BARE_CLAUSE, OBJECT, INFINITIVE -> true;
      default -> false;
    };
  }

  /** Whether the tagger knows better where the cue of this pattern ends. */
  boolean yieldsCue() {
    return this != QUOTATION && this != PARENTHETICAL && this != NOMINAL;
  }

  public double confidence() {
    return confidence;
  }
}
