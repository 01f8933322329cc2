package dev.readout.model.vocabulary;

/** What a speaker does by a statement (a speech act, or an inner state that is reported). */
public enum Act implements Term {
  ASSERT,
  /** Confirms what somebody else said. */
  AFFIRM,
  /** Rejects a stated claim or report. */
  DENY,
  DISPUTE,
  /** Refuses to say. */
  DECLINE,
  ACCUSE,
  CRITICISE,
  PRAISE,
  DEFEND,
  DEMAND,
  PROPOSE,
  PROMISE,
  THREATEN,
  WARN,
  ASK,
  ANNOUNCE,
  BELIEVE,
  INTEND
}
