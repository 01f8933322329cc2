package dev.readout.sources.bytes;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The bytes of one input, inflated where they are gzip, with a look ahead and a bound that is
 * checked while reading. Not safe for use by several threads.
 */
public final class ByteSource extends FilterInputStream {

  private static final int HEAD = 8192;

  private long left = Long.MAX_VALUE;
  private long limit = Long.MAX_VALUE;
  private final byte[] head;

  private ByteSource(InputStream in, byte[] head) {
    super(in);
    this.head = head;
  }

  /**
   * Takes over the stream; it is closed with this one.
   *
   * @throws BrokenGzipException if it begins like gzip and is none
   */
  public static ByteSource open(InputStream stream) throws IOException {
    BufferedInputStream raw = new BufferedInputStream(stream, 1 << 16);
    byte[] magic = peek(raw, 2);
    boolean gzip = magic.length == 2 && (magic[0] & 0xFF) == 0x1F && (magic[1] & 0xFF) == 0x8B;
    if (!gzip) {
      return new ByteSource(raw, peek(raw, HEAD));
    }
    BufferedInputStream inflated = new BufferedInputStream(GunzipStream.open(raw), 1 << 16);
    return new ByteSource(inflated, peek(inflated, HEAD));
  }

  private static byte[] peek(BufferedInputStream in, int count) throws IOException {
    in.mark(count);
    byte[] found = new byte[count];
    int length = 0;
    try {
      // One by one: a longer read would lose what stands before a damaged place.
      int next = in.read();
      while (next >= 0) {
        found[length++] = (byte) next;
        next = length < count ? in.read() : -1;
      }
    } catch (BrokenGzipException e) {
      // What came before the damage is read again, and the damage is met again.
    }
    in.reset();
    return Arrays.copyOf(found, length);
  }

  /** The first bytes, at most 8,192; they are still to be read. Do not change them. */
  public byte[] head() {
    return head;
  }

  /** From here on at most so many bytes may be read. */
  public void allow(long bytes) {
    limit = bytes;
    left = bytes;
  }

  @Override
  public int read() throws IOException {
    int read = in.read();
    if (read >= 0) {
      count(1);
    }
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    if (read > 0) {
      count(read);
    }
    return read;
  }

  private void count(int bytes) throws TooLargeException {
    left -= bytes;
    if (left < 0) {
      throw new TooLargeException(limit);
    }
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
