package dev.readout.sources.bytes;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Inflates gzip, members one after another too, and tells damage from a failing disk. */
final class GunzipStream extends FilterInputStream {

  private GunzipStream(InputStream in) {
    super(in);
  }

  static InputStream open(InputStream compressed) throws IOException {
    try {
      return new GunzipStream(new GZIPInputStream(new NeverDry(compressed), 1 << 16));
    } catch (EOFException | ZipException e) {
      throw new BrokenGzipException(e);
    }
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    try {
      return in.read(buffer, offset, length);
    } catch (EOFException | ZipException e) {
      throw new BrokenGzipException(e);
    }
  }

  /** Zero, so that a buffer hands on what it has before it meets damage. */
  @Override
  public int available() {
    return 0;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /**
   * The JDK looks for a further member only where {@code available} is positive, and a pipe between
   * two writes says zero.
   */
  private static final class NeverDry extends FilterInputStream {
    NeverDry(InputStream in) {
      super(in);
    }

    @Override
    public int available() {
      return 1;
    }
  }
}
