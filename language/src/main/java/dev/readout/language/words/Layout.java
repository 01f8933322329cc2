package dev.readout.language.words;

/**
 * What line ends mean. A blank line always parts two sentences. A single line end parts them too,
 * as in texts with one paragraph or heading a line, unless the lines are of one width, as in
 * hard-wrapped text, or the next line goes on in lower case.
 */
final class Layout {

  /** What lies between two tokens. */
  enum Gap {
    NONE,
    SPACE,
    /** A line end that means no more than a space. */
    WRAP,
    /** A line end that parts sentences. */
    LINE,
    /** One or more blank lines. */
    BLANK_LINE
  }

  private static final int NARROWEST = 40;
  private static final int WIDEST = 110;

  private final String text;
  private int blockEnd = -1;
  private boolean wrapped;

  Layout(String text) {
    this.text = text;
  }

  /** Whether nothing but a few spaces stands before an offset in its line. */
  static boolean beginsLine(String text, int at) {
    int back = at - 1;
    while (back >= 0 && back > at - 9 && (text.charAt(back) == ' ' || text.charAt(back) == '\t')) {
      back--;
    }
    return back < 0 || isLineEnd(text.charAt(back));
  }

  /**
   * What lies between two tokens that follow each other.
   *
   * @param from the end of the first
   * @param to the start of the second; never before that of an earlier call
   */
  Gap gap(int from, int to) {
    if (from == to) {
      return Gap.NONE;
    }
    int lines = lineEnds(from, to);
    if (lines == 0) {
      return Gap.SPACE;
    }
    if (lines > 1) {
      return Gap.BLANK_LINE;
    }
    if (beginsItem(to)) {
      return Gap.LINE;
    }
    return isWrapped(from) || Character.isLowerCase(text.codePointAt(to)) ? Gap.WRAP : Gap.LINE;
  }

  private int lineEnds(int from, int to) {
    int lines = 0;
    for (int i = from; i < to && lines < 2; i++) {
      char c = text.charAt(i);
      if (c == 0x2029) {
        return 2;
      }
      boolean secondOfPair = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
      if (isLineEnd(c) && !secondOfPair) {
        lines++;
      }
    }
    return lines;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029;
  }

  /** Whether a line is an item of a list. */
  private boolean beginsItem(int at) {
    char c = text.charAt(at);
    boolean bullet = c == '-' || c == '*' || c == 0x2022 || c == 0x2013 || c == 0x2014 || c == 0xB7;
    boolean space = at + 1 < text.length() && Characters.isSpace(text.charAt(at + 1));
    return c == 0x2022 || (bullet && space);
  }

  /** Whether the block of lines around an offset has been wrapped at one width. */
  private boolean isWrapped(int at) {
    if (at >= blockEnd) {
      measureBlock(at);
    }
    return wrapped;
  }

  private void measureBlock(int at) {
    int widest = 0;
    int lines = 0;
    int narrowest = Integer.MAX_VALUE;
    int start = Math.max(text.lastIndexOf('\n', at - 1), blockEnd) + 1;
    int end = text.indexOf('\n', start);
    while (end >= 0 && !text.substring(start, end).isBlank()) {
      lines++;
      widest = Math.max(widest, end - start);
      boolean last = end + 1 >= text.length() || text.charAt(end + 1) == '\n';
      if (!last) {
        narrowest = Math.min(narrowest, end - start);
      }
      start = end + 1;
      end = text.indexOf('\n', start);
    }
    boolean even = narrowest != Integer.MAX_VALUE && narrowest * 3 >= widest * 2;
    wrapped = lines >= 3 && even && widest >= NARROWEST && widest <= WIDEST;
    blockEnd = Math.max(at + 1, start);
  }
}
