package dev.readout.language.conllu;

/** A file is not CoNLL-U; the message names the line and what is wrong there. */
public final class ConlluFormatException extends Exception {

  /** The number of the line, from 1. */
  private final int line;

  ConlluFormatException(int line, String message) {
    super("line " + line + ": " + message);
    this.line = line;
  }

  public int line() {
    return line;
  }
}
