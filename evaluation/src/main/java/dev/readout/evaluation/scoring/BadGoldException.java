package dev.readout.evaluation.scoring;

/** A gold file that cannot be used. The message names the file, the place in it and the cure. */
public final class BadGoldException extends Exception {

  private static final long serialVersionUID = 1L;

  public BadGoldException(String message) {
    super(message);
  }

  public BadGoldException(String message, Throwable cause) {
    super(message, cause);
  }
}
