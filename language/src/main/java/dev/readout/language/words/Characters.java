package dev.readout.language.words;

/** What kinds of characters there are, as far as tokens go. */
final class Characters {

  private Characters() {}

  /** White space, and what is as invisible between words: byte order marks, control characters. */
  static boolean isSpace(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == 0xFEFF
        || c == 0x200B
        || c == 0x2060
        || (c >= 0x200E && c <= 0x200F)
        || (c >= 0x202A && c <= 0x202E);
  }

  /** Letters and digits, and what clings to them: combining marks, soft hyphens, joiners. */
  static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) || c == '_' || isClinging(c);
  }

  /** What belongs to the character before it. */
  static boolean isClinging(int c) {
    if (c < 0xAD) {
      return false;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || c == 0xAD
        || c == 0x200C
        || c == 0x200D
        || (c >= 0x1F3FB && c <= 0x1F3FF);
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == 0x2019;
  }

  /** Hyphens that hold a word together. */
  static boolean isHyphen(int c) {
    return c == '-' || c == 0x2010 || c == 0x2011;
  }

  /** Quotation marks of any kind and side, single and double. */
  static boolean isQuote(int c) {
    return c == '"'
        || c == '\''
        || c == '`'
        || (c >= 0x2018 && c <= 0x201F)
        || c == 0xAB
        || c == 0xBB
        || c == 0x2039
        || c == 0x203A;
  }

  /** Marks that close only: brackets, and quotation marks whose form shows it. */
  static boolean isClosing(int c) {
    return c == ')' || c == ']' || c == '}' || c == 0x201D || c == 0x2019 || c == 0xBB;
  }

  /** Marks that open only. */
  static boolean isOpening(int c) {
    return c == '('
        || c == '['
        || c == '{'
        || c == 0x201C
        || c == 0x2018
        || c == 0xAB
        || c == '`'
        || c == 0x201E;
  }

  static boolean isRegionalIndicator(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }
}
