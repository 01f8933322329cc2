package dev.readout.record.sql;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The record cannot be read or written; the message names it and says what to do. */
public final class RecordException extends UncheckedIOException {

  private static final long serialVersionUID = 1L;

  RecordException(RecordLocation location, String message, Throwable cause) {
    super("record " + location.shown() + ": " + message, new IOException(message, cause));
  }

  RecordException(RecordLocation location, String message) {
    super("record " + location.shown() + ": " + message, new IOException(message));
  }
}
