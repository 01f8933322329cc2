package dev.readout.sources.bytes;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The byte order mark at the start of a text. */
public enum ByteOrderMark {
  NONE(null),
  UTF_8(StandardCharsets.UTF_8, 0xEF, 0xBB, 0xBF),
  UTF_16BE(StandardCharsets.UTF_16BE, 0xFE, 0xFF),
  UTF_16LE(StandardCharsets.UTF_16LE, 0xFF, 0xFE);

  private final @Nullable Charset charset;

  @SuppressWarnings("ImmutableEnumChecker") // Never handed out, never written.
  private final int[] bytes;

  ByteOrderMark(@Nullable Charset charset, int... bytes) {
    this.charset = charset;
    this.bytes = bytes;
  }

  public static ByteOrderMark of(byte[] start) {
    for (ByteOrderMark mark : values()) {
      if (mark != NONE && mark.begins(start)) {
        return mark;
      }
    }
    return NONE;
  }

  private boolean begins(byte[] start) {
    if (start.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((start[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** The encoding it stands for; null for {@link #NONE}. */
  public @Nullable Charset charset() {
    return charset;
  }

  /** How many bytes it takes. */
  public int length() {
    return bytes.length;
  }
}
