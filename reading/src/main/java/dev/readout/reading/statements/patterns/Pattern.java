package dev.readout.reading.statements.patterns;

import dev.readout.model.explain.Rule;

/** The families of patterns. */
public enum Pattern {
  /** A turn of a transcript with a label. */
  TURN,
  /** A quotation with a cue from the lexicon. */
  QUOTATION,
  /** A quotation with a verb that is no known cue. */
  ODD_QUOTATION,
  /** A quotation without a cue. */
  FLOATING,
  /** Cue and clause with {@code that} or {@code whether}. */
  CLAUSE,
  /** Cue and clause without {@code that}. */
  BARE_CLAUSE,
  /** Cue and infinitive or gerund. */
  INFINITIVE,
  /** A cue within or after what it attributes. */
  PARENTHETICAL,
  /** {@code according to}. */
  ACCORDING_TO,
  /** Cue and noun phrase. */
  OBJECT,
  /** A refusal to say. */
  REFUSAL,
  /** {@code is said to have}. */
  HEARSAY,
  /** A noun as cue. */
  NOMINAL,
  /** A colon in a headline. */
  HEADLINE,
  /** Found by the tagger alone. */
  TAGGED;

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

  /**
   * Whether it stays at the top level where the tagger looked and did not find it. What is right
   * less often than one time in three costs more than it brings (measured on polnear.dev).
   */
  boolean standsAlone() {
    return switch (this) {
      case INFINITIVE, BARE_CLAUSE, OBJECT -> false;
      default -> true;
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
}
