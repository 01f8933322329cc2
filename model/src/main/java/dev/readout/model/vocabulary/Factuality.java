package dev.readout.model.vocabulary;

/** How an event stands in the eyes of the one who tells of it. */
public enum Factuality implements Term {
  OCCURRED,
  ONGOING,
  PLANNED,
  CALLED_FOR,
  CONDITIONAL,
  DENIED,
  /** Only reported or alleged. */
  UNCONFIRMED
}
