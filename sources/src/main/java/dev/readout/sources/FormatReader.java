package dev.readout.sources;

import java.io.IOException;
import java.util.function.Consumer;

/** Reads the content of one format. Safe for use by several threads. */
interface FormatReader {

  /**
   * Hands on what the content holds, in its order.
   *
   * @throws UnreadableException if the content as a whole cannot be read
   * @throws IOException if reading its bytes fails
   */
  void read(Content content, Consumer<SourceItem> sink) throws IOException, UnreadableException;
}
