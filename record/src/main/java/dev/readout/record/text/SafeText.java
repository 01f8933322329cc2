package dev.readout.record.text;

/**
 * Makes text of an article safe to show: an article must not move the cursor, colour the screen or
 * turn the order of the words around.
 */
public final class SafeText {

  private static final char REPLACEMENT = '\uFFFD';

  private SafeText() {}

  /**
   * The text on one line: white space and line breaks become single spaces, and what {@link
   * #neutralised} replaces is replaced.
   */
  public static String line(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean space = false;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (isSpace(codePoint)) {
        space = true;
        continue;
      }
      if (space && !out.isEmpty()) {
        out.append(' ');
      }
      space = false;
      append(out, codePoint);
    }
    return out.toString();
  }

  /**
   * The text with U+FFFD for control characters (tab and line feed excepted), bidirectional
   * embeddings, overrides and isolates, tag characters and lone surrogates.
   */
  public static String neutralised(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      append(out, codePoint);
    }
    return out.toString();
  }

  private static void append(StringBuilder out, int codePoint) {
    if (isHarmful(codePoint)) {
      out.append(REPLACEMENT);
    } else {
      out.appendCodePoint(codePoint);
    }
  }

  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
  }

  private static boolean isHarmful(int codePoint) {
    if (codePoint == '\t' || codePoint == '\n') {
      return false;
    }
    return Character.isISOControl(codePoint)
        || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069)
        || (codePoint >= 0xE0000 && codePoint <= 0xE007F)
        || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
  }
}
