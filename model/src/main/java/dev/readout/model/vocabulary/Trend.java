package dev.readout.model.vocabulary;

/** Where the dealings between parties move. */
public enum Trend implements Term {
  PROGRESS,
  NONE,
  SETBACK
}
