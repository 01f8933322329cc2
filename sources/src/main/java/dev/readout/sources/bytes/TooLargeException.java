package dev.readout.sources.bytes;

import java.io.IOException;

/** A stream held more bytes than were allowed. */
public final class TooLargeException extends IOException {

  private final long limit;

  TooLargeException(long limit) {
    super("more than " + limit + " bytes");
    this.limit = limit;
  }

  /** How many bytes were allowed. */
  public long limit() {
    return limit;
  }
}
