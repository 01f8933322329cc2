package dev.readout.record.keep;

/** A correction cannot be made as it was asked for; the message is for the user. */
public final class CorrectionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CorrectionException(String message) {
    super(message);
  }
}
