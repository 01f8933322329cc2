package dev.readout.sources.bytes;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads lines of bytes, parted by a line feed, one at a time. Of a line that is too long only its
 * number is kept. Not safe for use by several threads.
 */
public final class Lines {

  private static final int SMALLEST = 1 << 14;

  private final InputStream in;
  private final int longest;
  private final byte[] chunk = new byte[1 << 16];
  private int chunkStart;
  private int chunkEnd;
  private byte[] line = new byte[SMALLEST];
  private int length;
  private boolean tooLong;
  private long number;

  /**
   * @param longest the most bytes that a line may have
   */
  public Lines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /**
   * Goes to the next line; false at the end. A failure may be met in the middle of a line, which
   * then is the one that {@link #number()} counts.
   */
  public boolean next() throws IOException {
    if (line.length > 1 << 20 && length < 1 << 20) {
      line = new byte[SMALLEST];
    }
    length = 0;
    tooLong = false;
    number++;
    boolean any = false;
    while (fill()) {
      any = true;
      int end = chunkStart;
      while (end < chunkEnd && chunk[end] != '\n') {
        end++;
      }
      keep(chunkStart, end);
      boolean complete = end < chunkEnd;
      chunkStart = complete ? end + 1 : end;
      if (complete) {
        break;
      }
    }
    return any;
  }

  private boolean fill() throws IOException {
    if (chunkStart < chunkEnd) {
      return true;
    }
    chunkStart = 0;
    chunkEnd = Math.max(0, in.read(chunk, 0, chunk.length));
    return chunkEnd > 0;
  }

  private void keep(int from, int to) {
    int more = to - from;
    if (tooLong || length + more > longest) {
      tooLong = true;
      length = 0;
      line = line.length > SMALLEST ? new byte[SMALLEST] : line;
      return;
    }
    if (length + more > line.length) {
      long grown = Math.max(length + more, line.length * 2L);
      line = Arrays.copyOf(line, (int) Math.min(grown, longest));
    }
    System.arraycopy(chunk, from, line, length, more);
    length += more;
  }

  /** The bytes of the line, up to {@link #length()}; valid until the next call of next. */
  public byte[] bytes() {
    return line;
  }

  public int length() {
    return length;
  }

  public boolean isTooLong() {
    return tooLong;
  }

  /** Whether the line has nothing but white space. */
  public boolean isBlank() {
    if (tooLong) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  /** The number of the line, the first being 1. */
  public long number() {
    return number;
  }
}
