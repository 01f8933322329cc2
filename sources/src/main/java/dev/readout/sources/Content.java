package dev.readout.sources;

import dev.readout.sources.bytes.ByteSource;
import java.io.IOException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/**
 * The content of one file, page or stream.
 *
 * @param name the input's own name
 * @param bytes inflated; whoever opened it closes it
 * @param charset the encoding that a server named
 * @param address where on the web it was found
 */
record Content(String name, ByteSource bytes, @Nullable Charset charset, @Nullable String address) {

  static Content of(String name, ByteSource bytes) {
    return new Content(name, bytes, null, null);
  }

  /** All bytes of a single document. */
  byte[] all(long maxBytes) throws IOException {
    bytes.allow(maxBytes);
    return bytes.readAllBytes();
  }

  /**
   * @throws UnreadableException if there is nothing in it or it is no text
   */
  void checkText() throws UnreadableException {
    if (bytes.head().length == 0) {
      throw new UnreadableException(SkipCode.INPUT_EMPTY, "the input is empty");
    }
    if (Sniffer.isBinary(bytes.head())) {
      throw new UnreadableException(SkipCode.INPUT_BINARY, "the input is no text");
    }
  }
}
