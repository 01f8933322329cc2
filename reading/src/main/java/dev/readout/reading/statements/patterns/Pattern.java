package dev.readout.reading.statements.patterns;

import dev.readout.model.explain.Rule;

/** The families of patterns, and how far each can be trusted before anything else is known. */
public enum Pattern {
  /** A turn of a transcript with a label. */
  TURN(0.9, 0.9, 0.75, 0.75),
  /** A quotation with a cue from the lexicon. */
  QUOTATION(0.95, 0.81, 0.75, 0.93),
  /** A quotation with a verb that is no known cue. */
  ODD_QUOTATION(0.7, 0.67, 0.6, 0.67),
  /** A quotation without a cue. */
  FLOATING(0.55, 0.55, 0.55, 0.55),
  /** Cue and clause with {@code that} or {@code whether}. */
  CLAUSE(0.92, 0.41, 0.44, 0.93),
  /** Cue and clause without {@code that}. */
  BARE_CLAUSE(0.88, 0.21, 0.52, 0.93),
  /** Cue and infinitive or gerund. */
  INFINITIVE(0.75, 0.33, 0.5, 0.91),
  /** A cue within or after what it attributes. */
  PARENTHETICAL(0.9, 0.38, 0.38, 0.76),
  /** {@code according to}. */
  ACCORDING_TO(0.9, 0.71, 0.71, 0.87),
  /** Cue and noun phrase. */
  OBJECT(0.7, 0.15, 0.45, 0.93),
  /** A refusal to say. */
  REFUSAL(0.85, 0.65, 0.65, 0.91),
  /** {@code is said to have}. */
  HEARSAY(0.75, 0.7, 0.7, 0.7),
  /** A noun as cue. */
  NOMINAL(0.7, 0.37, 0.38, 0.62),
  /** A colon in a headline. */
  HEADLINE(0.75, 0.75, 0.75, 0.75),
  /** Found by the tagger alone. */
  TAGGED(0.6, 0.6, 0.6, 0.6);

  private final double confidence;
  private final double alone;
  private final double doubtful;
  private final double sure;

  /**
   * Shares of right ones on every sixth article of polnear.train, by the scorer's linked criterion;
   * those of few cases are drawn towards what the pattern is worth by itself.
   *
   * @param confidence by itself, where no tagger looked
   * @param alone where the tagger looked and did not find it
   * @param doubtful where the tagger found it with a score below 0.9
   * @param sure where the tagger found it with a higher one
   */
  Pattern(double confidence, double alone, double doubtful, double sure) {
    this.confidence = confidence;
    this.alone = alone;
    this.doubtful = doubtful;
    this.sure = sure;
  }

  /**
   * The score from which on the tagger knows better where the content of this pattern ends; more
   * than 1 where it never does (measured on polnear.dev).
   */
  double yieldsContentFrom() {
    return switch (this) {
      case OBJECT -> 0.9;
      case CLAUSE, BARE_CLAUSE, INFINITIVE -> 0.95;
      default -> 2;
    };
  }

  /** Whether the tagger knows better where the cue of this pattern ends. */
  boolean yieldsCue() {
    return switch (this) {
      case QUOTATION, PARENTHETICAL, NOMINAL, REFUSAL -> false;
      default -> true;
    };
  }

  /**
   * Its name outside.
   *
   * @throws IllegalStateException for {@link #TAGGED}, which is no rule
   */
  public Rule rule() {
    if (this == TAGGED) {
      throw new IllegalStateException("what the tagger alone found was found by no rule");
    }
    return Rule.valueOf(name());
  }

  public double confidence() {
    return confidence;
  }

  /** How far it can be trusted where a tagger looked for the same and found nothing. */
  public double alone() {
    return alone;
  }

  /** How far it can be trusted where a tagger found the same with this score. */
  public double agreed(double score) {
    return score < 0.9 ? doubtful : sure;
  }

  /**
   * How far what the tagger alone found can be trusted: straight lines between what was right on
   * polnear.train at 0.7 (half), 0.85 (0.8) and 1 (0.93).
   */
  public static double tagged(double score) {
    return score < 0.85
        ? Math.max(0.2, 0.5 + (score - 0.7) * 2)
        : Math.min(1, 0.8 + (score - 0.85) * 0.87);
  }
}
