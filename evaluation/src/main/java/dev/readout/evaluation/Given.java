package dev.readout.evaluation;

/** What a system is told of a treebank's text. */
public enum Given {
  /** Its text, its words and its sentences. */
  WORDS,
  /** Its text alone. */
  TEXT
}
