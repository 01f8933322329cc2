package dev.readout.sources.offsets;

/**
 * A canonical text in the making: paragraphs taken piece by piece from a marked-up original, white
 * space folded, invisible characters left out, with the {@link OffsetMap} back to the original.
 * Paragraphs are parted by one blank line. Not safe for use by several threads.
 */
public final class SourceText {

  private static final int SOFT_HYPHEN = 0xAD;

  private final String original;
  private final CharacterReferences references;
  private final StringBuilder text = new StringBuilder();
  private final OffsetMap.Builder map = OffsetMap.builder();
  private boolean paragraphEnded;
  private boolean breakPending;
  private boolean spacePending;
  private int spaceOrigin = -1;

  public SourceText(String original, CharacterReferences references) {
    this.original = original;
    this.references = references;
  }

  /** What follows belongs to a new paragraph. */
  public void endParagraph() {
    paragraphEnded = true;
    breakPending = false;
    spacePending = false;
  }

  /** What follows stands on a new line of the same paragraph. */
  public void breakLine() {
    breakPending = true;
    spacePending = false;
  }

  /** Adds text that does not stand in the original. */
  public void append(String words) {
    for (int i = 0; i < words.length(); i++) {
      append(words.charAt(i), -1, -1);
    }
  }

  /**
   * Adds the text that a parser took from a stretch of the original: the two differ by character
   * references, backslashes and characters that the parser drops or replaces.
   *
   * @param words what the parser read
   * @param start where the stretch begins in the original
   * @param end where it ends
   */
  public void append(String words, int start, int end) {
    int from = start;
    int i = 0;
    while (i < words.length()) {
      if (from >= end) {
        append(words.charAt(i++), -1, -1);
        continue;
      }
      char read = words.charAt(i);
      char written = original.charAt(from);
      if (written == '&') {
        CharacterReferences.Reference reference = references.at(original, from, end);
        if (reference != null && words.startsWith(reference.value(), i)) {
          appendReference(reference, from);
          i += reference.value().length();
          from += reference.length();
          continue;
        }
      }
      if (written != read
          && isDropped(written, read, from + 1 < end ? original.charAt(from + 1) : 0)) {
        from++;
        continue;
      }
      append(read, from, from + 1);
      i++;
      from++;
    }
  }

  private static boolean isDropped(char written, char read, int next) {
    return (written == 0 && read != 0xFFFD)
        || (written == '\\' && next == read)
        || (written == '\r' && next == '\n' && read == '\n');
  }

  private void appendReference(CharacterReferences.Reference reference, int from) {
    String value = reference.value();
    int to = from + reference.length();
    if (value.length() == 1) {
      append(value.charAt(0), from, to);
    } else {
      flushSeparators();
      text.append(value);
      map.mapped(value.length(), from, reference.length());
    }
  }

  private void append(char c, int start, int end) {
    if (isInvisible(c)) {
      return;
    }
    if (isSpace(c)) {
      if (!spacePending) {
        spacePending = true;
        spaceOrigin = start;
      }
      return;
    }
    flushSeparators();
    text.append(c);
    if (start < 0) {
      map.unmapped(1);
    } else {
      map.mapped(1, start, end - start);
    }
  }

  private void flushSeparators() {
    if (paragraphEnded) {
      if (!text.isEmpty()) {
        text.append("\n\n");
        map.unmapped(2);
      }
    } else if (breakPending && !text.isEmpty()) {
      text.append('\n');
      map.unmapped(1);
    } else if (spacePending && !text.isEmpty()) {
      text.append(' ');
      if (spaceOrigin < 0) {
        map.unmapped(1);
      } else {
        map.mapped(1, spaceOrigin, 1);
      }
    }
    paragraphEnded = false;
    breakPending = false;
    spacePending = false;
  }

  /** A place to break a word, or a stray byte order mark: no part of the word. */
  private static boolean isInvisible(char c) {
    return c == SOFT_HYPHEN || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || Character.isSpaceChar(c) || c == 0x85;
  }

  public int length() {
    return text.length();
  }

  /** The canonical text so far. */
  public String text() {
    return text.toString();
  }

  /** The way back of {@link #text()}. */
  public OffsetMap offsets() {
    return map.build();
  }
}
