package dev.readout.record.sql;

/** Text as every database takes it: neither can all keep a NUL, nor half of a surrogate pair. */
public final class StorableText {

  private static final char REPLACEMENT = '\uFFFD';

  private StorableText() {}

  /** The text with U+FFFD in place of each such character, so that positions stay. */
  public static String of(String text) {
    StringBuilder changed = null;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      boolean lone = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
      if (codePoint == 0 || lone) {
        if (changed == null) {
          changed = new StringBuilder(text);
        }
        changed.setCharAt(i, REPLACEMENT);
      }
      i += Character.charCount(codePoint);
    }
    return changed == null ? text : changed.toString();
  }
}
