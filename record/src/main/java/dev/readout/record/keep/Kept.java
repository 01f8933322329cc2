package dev.readout.record.keep;

/** What became of an article that was given to the record. */
public enum Kept {
  /** It was not known. */
  NEW,
  /** It was known with another text; that one stays as an earlier version. */
  CHANGED,
  /** This text of it was known; nothing was done. */
  UNCHANGED
}
