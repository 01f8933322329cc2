package dev.readout.evaluation.scoring;

/** What counts as a letter, as the reference scorers' language (Python 3) has it. */
public final class Letters {

  private static final int NEXT_LINE = 0x85;

  private Letters() {}

  /** A letter, a digit or another number character of any script ({@code str.isalnum}). */
  public static boolean isAlphanumeric(int codePoint) {
    if (Character.isLetter(codePoint)) {
      return true;
    }
    int type = Character.getType(codePoint);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** What {@code \w} matches in Python's regular expressions. */
  public static boolean isWord(int codePoint) {
    return isAlphanumeric(codePoint) || codePoint == '_';
  }

  /** White space ({@code str.isspace}). */
  public static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == NEXT_LINE;
  }

  /** Nothing but white space ({@code not str.strip()}). */
  public static boolean isBlank(String text) {
    return text.codePoints().allMatch(Letters::isSpace);
  }
}
