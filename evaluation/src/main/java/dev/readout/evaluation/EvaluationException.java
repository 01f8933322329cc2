package dev.readout.evaluation;

/** Nothing can be measured. The message names the file, where it can the line, and the cure. */
public final class EvaluationException extends Exception {

  private static final long serialVersionUID = 1L;

  public EvaluationException(String message) {
    super(message);
  }

  public EvaluationException(String message, Throwable cause) {
    super(message, cause);
  }
}
