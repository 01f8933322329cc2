package dev.readout.sources.bytes;

import java.io.IOException;

/** Gzip data that ends too early or is damaged; what came before it was delivered. */
public final class BrokenGzipException extends IOException {

  BrokenGzipException(IOException cause) {
    super(cause.getMessage(), cause);
  }
}
