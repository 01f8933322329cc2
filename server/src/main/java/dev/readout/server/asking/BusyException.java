package dev.readout.server.asking;

/** Too much is asked at once; the message is for whoever asked. */
public final class BusyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BusyException(String message) {
    super(message);
  }
}
