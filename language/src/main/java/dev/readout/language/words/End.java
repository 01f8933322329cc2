package dev.readout.language.words;

/** What the rules say of the place after a word: whether a sentence ends there. */
public enum End {
  /** No sentence ends here. */
  NEVER,
  /** The next word is a mark that closes this sentence; if it ends, then after that mark. */
  CLOSING,
  /** No mark ends a sentence here. */
  UNMARKED,
  /** After a full stop, a question mark and the like, but what follows seems to go on. */
  UNLIKELY,
  /** After a full stop that may be that of an abbreviation. */
  LIKELY,
  /** After a full stop, a question mark and the like. */
  SURE,
  /** Before an empty line, a line that stands by itself, the end of the text. */
  ALWAYS;

  /** Whether a sentence ends here by the rules alone. */
  public boolean isEnd() {
    return compareTo(LIKELY) >= 0;
  }
}
