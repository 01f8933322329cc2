package dev.readout.language.encoder;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A network with its vocabulary and its labels, as they lie on the class path. */
record EncoderModel(Network network, WordPieces vocabulary, Labels labels)
    implements AutoCloseable {

  static final String MODEL = "model.onnx";
  private static final String VOCABULARY = "vocab.txt";
  private static final String LABELS = "labels.json";
  private static final int USUAL_SIZE = 1 << 25;

  /**
   * Loads the files that lie beside a class.
   *
   * @throws EncoderUnavailableException if one is missing or cannot be used
   */
  static EncoderModel load(Class<?> beside) {
    try {
      List<String> pieces;
      Labels labels;
      try (InputStream in = open(beside, VOCABULARY)) {
        pieces = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      }
      try (InputStream in = open(beside, LABELS)) {
        labels = Labels.of(new ObjectMapper().readTree(in));
      }
      return new EncoderModel(Network.load(direct(beside, MODEL)), new WordPieces(pieces), labels);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the encoder's model on the class path", e);
    } catch (IllegalArgumentException e) {
      throw new EncoderUnavailableException(
          "the files beside the encoder's model do not fit: " + e.getMessage(), e);
    }
  }

  private static InputStream open(Class<?> beside, String name) {
    InputStream in = beside.getResourceAsStream(name);
    if (in == null) {
      throw new EncoderUnavailableException(
          "the encoder's model is not on the class path: no "
              + beside.getPackageName().replace('.', '/')
              + "/"
              + name);
    }
    return in;
  }

  /** A file outside the heap, where the runtime reads it without a further copy. */
  private static ByteBuffer direct(Class<?> beside, String name) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocateDirect(USUAL_SIZE);
    try (ReadableByteChannel in = Channels.newChannel(open(beside, name))) {
      while (in.read(buffer) >= 0) {
        if (!buffer.hasRemaining()) {
          buffer = ByteBuffer.allocateDirect(2 * buffer.capacity()).put(buffer.flip());
        }
      }
    }
    return buffer.flip();
  }

  @Override
  public void close() {
    network.close();
  }
}
