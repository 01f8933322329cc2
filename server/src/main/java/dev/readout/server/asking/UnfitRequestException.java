package dev.readout.server.asking;

/** A request that cannot be understood; the message is for whoever sent it. */
public final class UnfitRequestException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public UnfitRequestException(String message) {
    super(message);
  }
}
