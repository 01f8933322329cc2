package dev.readout.model.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.HexFormat;

/**
 * Passes JSON on and writes every surrogate without its partner as an escape ({@code \\ud83d}): a
 * text may hold one, UTF-8 cannot, and an encoder would put a question mark in its place without a
 * word. Outside a JSON string there are none, so that the escape always stands where it means
 * something.
 */
final class LoneSurrogateWriter extends Writer {

  private static final HexFormat HEX = HexFormat.of();

  private final Writer out;

  /** A high surrogate whose partner has not come yet, or 0. */
  private char waiting;

  LoneSurrogateWriter(Writer out) {
    this.out = out;
  }

  @Override
  public void write(char[] buffer, int offset, int length) throws IOException {
    int end = offset + length;
    int from = offset;
    for (int i = offset; i < end; i++) {
      char c = buffer[i];
      boolean completesPair = waiting != 0 && Character.isLowSurrogate(c);
      if (waiting != 0) {
        pass(completesPair);
      }
      if (Character.isSurrogate(c) && !completesPair) {
        out.write(buffer, from, i - from);
        from = i + 1;
        waiting = c;
        if (Character.isLowSurrogate(c)) {
          pass(false);
        }
      }
    }
    out.write(buffer, from, end - from);
  }

  private void pass(boolean asItIs) throws IOException {
    if (asItIs) {
      out.write(waiting);
    } else {
      out.write("\\u" + HEX.toHexDigits(waiting));
    }
    waiting = 0;
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  /** Leaves the writer beneath open: it belongs to whoever gave it. */
  @Override
  public void close() throws IOException {
    flush();
  }
}
