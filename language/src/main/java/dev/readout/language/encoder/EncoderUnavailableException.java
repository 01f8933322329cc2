package dev.readout.language.encoder;

/** The encoder cannot be loaded or run; the message says why, and what to look at. */
public final class EncoderUnavailableException extends RuntimeException {

  EncoderUnavailableException(String message, Throwable cause) {
    super(message, cause);
  }

  EncoderUnavailableException(String message) {
    super(message);
  }
}
