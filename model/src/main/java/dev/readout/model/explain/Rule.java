package dev.readout.model.explain;

import dev.readout.model.vocabulary.Term;

/** The families of rules that find statements. */
public enum Rule implements Term {
  /** A turn of a transcript with a label: {@code Minister: ...}. */
  TURN,
  /** A quotation with a cue that the word lists know. */
  QUOTATION,
  /** A quotation with a verb that is no known cue. */
  ODD_QUOTATION,
  /** A quotation without a cue. */
  FLOATING,
  /** A cue and a clause with {@code that} or {@code whether}. */
  CLAUSE,
  /** A cue and a clause without {@code that}. */
  BARE_CLAUSE,
  /** A cue and an infinitive or a gerund. */
  INFINITIVE,
  /** A cue within or after what it attributes. */
  PARENTHETICAL,
  /** {@code according to}. */
  ACCORDING_TO,
  /** A cue and a noun phrase: {@code demanded an inquiry}. */
  OBJECT,
  /** A refusal to say. */
  REFUSAL,
  /** {@code is said to have}. */
  HEARSAY,
  /** A noun as cue: {@code his denial that ...}. */
  NOMINAL,
  /** A colon or a trailing verb in a headline. */
  HEADLINE
}
