package dev.readout.reading.times.recognition;

import dev.readout.language.PartOfSpeech;
import dev.readout.reading.times.recognition.TimeWords.Category;

/**
 * Whether a month's name without day and year is a month: {@code may}, {@code march}, {@code
 * April}.
 */
final class BareMonth {

  private static final TimeWords WORDS = TimeWords.shared();

  private BareMonth() {}

  /**
   * @param start index of the month's name
   * @param end index of the lexeme after it
   */
  static boolean accepts(Lexemes text, int start, int end) {
    Lexeme name = text.at(start);
    if (!name.capital()) {
      return false;
    }
    Lexeme next = text.at(end);
    if (next.is("-")
        && next.glued()
        && text.at(end + 1).glued()
        && text.at(end + 1).capital()
        && Part.month(text, end + 1) == null) {
      return false;
    }
    if (!WORDS.has(Category.MONTH, text, start)) {
      return end > start + 1 || cued(text, start);
    }
    if (!WORDS.has(Category.PLAIN, text, start)) {
      return true;
    }
    boolean article = text.at(start - 1).is("the") || text.at(start - 1).is("a");
    return article ? next.is(PartOfSpeech.NOUN) && !next.capital() : cued(text, start);
  }

  private static boolean cued(Lexemes text, int start) {
    return WORDS.has(Category.YEAR_CUE, text, start - 1)
        || WORDS.has(Category.RANGE, text, start - 1)
        || WORDS.has(Category.EDGE, text, start - 1)
        || WORDS.has(Category.DIRECTION, text, start - 1)
        || WORDS.has(Category.TOLD, text, start - 1);
  }
}
