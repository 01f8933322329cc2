package dev.readout.sources.bytes;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Characters read from bytes, without a byte order mark.
 *
 * @param text the characters; what could not be decoded is U+FFFD
 * @param charset the encoding they were read in
 * @param assumed whether the bytes are broken in the encoding that they should be in, so that this
 *     is the best guess
 */
public record DecodedText(String text, Charset charset, boolean assumed) {

  /** What pages that say nothing and are no UTF-8 are in, by the WHATWG's Encoding Standard. */
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /**
   * Reads bytes in the encoding of their byte order mark, else the declared one, else UTF-8. Broken
   * UTF-8 that is UTF-8 for the larger part keeps to it, with U+FFFD at the broken places; else it
   * is read as windows-1252.
   */
  public static DecodedText of(byte[] bytes, @Nullable Charset declared) {
    ByteOrderMark mark = ByteOrderMark.of(bytes);
    int start = mark.length();
    Charset charset = mark.charset();
    if (charset == null) {
      charset = declared == null ? StandardCharsets.UTF_8 : widened(declared);
    }
    ByteBuffer body = ByteBuffer.wrap(bytes, start, bytes.length - start);
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(body.duplicate());
      return new DecodedText(text.toString(), charset, false);
    } catch (CharacterCodingException e) {
      return bestGuess(body, charset);
    }
  }

  private static DecodedText bestGuess(ByteBuffer body, Charset charset) {
    String text = charset.decode(body.duplicate()).toString();
    if (!charset.equals(StandardCharsets.UTF_8)) {
      return new DecodedText(text, charset, true);
    }
    long broken = text.chars().filter(c -> c == 0xFFFD).count();
    long beyondAscii = text.chars().filter(c -> c > 0x7F).count() - broken;
    return beyondAscii > broken
        ? new DecodedText(text, charset, true)
        : new DecodedText(WINDOWS_1252.decode(body).toString(), WINDOWS_1252, true);
  }

  /** The Encoding Standard reads Latin-1 and ASCII as windows-1252, which holds both. */
  private static Charset widened(Charset declared) {
    return declared.equals(StandardCharsets.ISO_8859_1)
            || declared.equals(StandardCharsets.US_ASCII)
        ? WINDOWS_1252
        : declared;
  }
}
