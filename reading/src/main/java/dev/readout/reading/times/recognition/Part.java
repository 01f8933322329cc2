package dev.readout.reading.times.recognition;

import dev.readout.reading.times.recognition.TimeWords.Category;
import dev.readout.reading.times.recognition.TimeWords.Hit;
import org.jspecify.annotations.Nullable;

/**
 * A number that is part of a date: month, day or year.
 *
 * @param end index of the lexeme after it
 */
record Part(int end, int value) {

  private static final TimeWords WORDS = TimeWords.shared();
  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2199;

  /** A month's name; a shortened one with its full stop. */
  static @Nullable Part month(Lexemes text, int index) {
    Hit full = WORDS.match(Category.MONTH, text, index);
    if (full != null) {
      return new Part(full.end(), full.number());
    }
    Hit cut = WORDS.match(Category.MONTH_SHORT, text, index);
    if (cut == null || !text.at(index).capital()) {
      return null;
    }
    int end = text.at(cut.end()).is(".") && text.at(cut.end()).glued() ? cut.end() + 1 : cut.end();
    return new Part(end, cut.number());
  }

  /** {@code 17} or {@code 17th}. */
  static @Nullable Part day(Lexemes text, int index) {
    int day = text.at(index).digits(2);
    if (day < 1 || day > 31) {
      return null;
    }
    Lexeme next = text.at(index + 1);
    if (next.glued() && WORDS.has(Category.ORDINAL_END, text, index + 1)) {
      return new Part(index + 2, day);
    }
    boolean partOfMore =
        next.glued() && (next.isWord() || next.is(":") || next.is("%") || next.is("°"));
    return partOfMore ? null : new Part(index + 1, day);
  }

  /** {@code 17th}, {@code seventeenth}, {@code twenty-first}. */
  static @Nullable Part ordinal(Lexemes text, int index) {
    Lexeme first = text.at(index);
    if (first.isNumber()) {
      int number = first.digits(3);
      boolean marked =
          text.at(index + 1).glued() && WORDS.has(Category.ORDINAL_END, text, index + 1);
      return number > 0 && marked ? new Part(index + 2, number) : null;
    }
    Hit word = WORDS.match(Category.ORDINAL, text, index);
    if (word != null) {
      return new Part(word.end(), word.number());
    }
    Hit tens = WORDS.match(Category.CARDINAL, text, index);
    if (tens == null || tens.number() < 20) {
      return null;
    }
    int units = text.at(tens.end()).is("-") ? tens.end() + 1 : tens.end();
    Hit rest = WORDS.match(Category.ORDINAL, text, units);
    return rest == null || rest.number() > 9
        ? null
        : new Part(rest.end(), tens.number() + rest.number());
  }

  /** A year: four digits, or fewer with an era. Years before our era are astronomical. */
  static @Nullable Part year(Lexemes text, int index) {
    Lexeme first = text.at(index);
    int number = first.digits(4);
    if (number < 1 || first.lower().charAt(0) == '0') {
      return null;
    }
    Hit era = WORDS.match(Category.ERA, text, index + 1);
    if (era != null) {
      return new Part(era.end(), era.value().equals("before") ? 1 - number : number);
    }
    return number >= FIRST_YEAR && number <= LAST_YEAR && !continues(text, index)
        ? new Part(index + 1, number)
        : null;
  }

  /** The number goes on ({@code 2019s}, {@code 1990:5}, {@code 2000%}). */
  private static boolean continues(Lexemes text, int index) {
    Lexeme next = text.at(index + 1);
    return next.glued()
        && (next.isWord()
            || next.is("%")
            || next.is("°")
            || next.is("$")
            || (next.is(":") && text.at(index + 2).glued() && text.at(index + 2).isNumber()));
  }
}
