package dev.readout.reading.times.recognition;

import dev.readout.language.PartOfSpeech;
import dev.readout.language.Token;
import dev.readout.reading.times.recognition.TimeWords.Category;
import dev.readout.reading.times.recognition.TimeWords.Hit;
import dev.readout.reading.times.value.AbsoluteDate;
import dev.readout.reading.times.value.CalendarDate;
import dev.readout.reading.times.value.CalendarUnit;
import dev.readout.reading.times.value.FixedValue;
import dev.readout.reading.times.value.TimeValue;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Years, decades and centuries: {@code 2018}, {@code 493 BC}, {@code the 1990s}, {@code the 19th
 * century}. A number that counts something is no year.
 */
final class YearRule implements Rule {

  /** News of our time names these years without a preposition ({@code the 2018 accord}). */
  private static final int FIRST_BARE_YEAR = 1700;

  private static final TimeWords WORDS = TimeWords.shared();

  @Override
  public @Nullable Found at(Lexemes text, int index, @Nullable Found before) {
    Found decade = decade(text, index);
    if (decade != null) {
      return decade;
    }
    Found century = century(text, index);
    if (century != null) {
      return century;
    }
    int at = Amount.after(text, index, "the");
    boolean named = text.at(at).is("year") || text.at(at).is("years");
    if (named) {
      Part year = Part.year(text, at + 1);
      return year == null ? null : found(index, year);
    }
    return at > index ? null : bare(text, index, before);
  }

  private static Found found(int start, Part year) {
    return Found.date(start, year.end(), new AbsoluteDate(CalendarDate.year(year.value())));
  }

  private static @Nullable Found bare(Lexemes text, int index, @Nullable Found before) {
    Found cut = cut(text, index, before);
    if (cut != null) {
      return cut;
    }
    Part year = Part.year(text, index);
    if (year == null || (year.end() == index + 1 && isPartOfNumber(text, index))) {
      return year == null ? beforeOurEra(text, index) : null;
    }
    boolean cued =
        WORDS.has(Category.YEAR_CUE, text, index - 1)
            || WORDS.has(Category.RANGE, text, index - 1)
            || year.end() > index + 1;
    if ((!cued && (year.value() < FIRST_BARE_YEAR || counts(text, year.end())))
        || (cued && isMeasure(text, year.end()))) {
      return null;
    }
    return found(index, year);
  }

  /** The {@code 490} of {@code 490-479 BC}. */
  private static @Nullable Found beforeOurEra(Lexemes text, int index) {
    int number = text.at(index).digits(4);
    Hit range = number < 1 ? null : WORDS.match(Category.RANGE, text, index + 1);
    Part end = range == null ? null : Part.year(text, range.end());
    return end != null && end.value() <= 0 && number > 1 - end.value()
        ? found(index, new Part(index + 1, 1 - number))
        : null;
  }

  /** The {@code 17} of {@code 1915-17}, and {@code '99}. */
  private static @Nullable Found cut(Lexemes text, int index, @Nullable Found before) {
    int number = text.at(index).digits(2);
    if (number < 0 || text.at(index).lower().length() != 2) {
      return null;
    }
    boolean ranged =
        before != null
            && before.end() == index - 1
            && text.at(index).glued()
            && text.at(index - 1).glued()
            && WORDS.has(Category.RANGE, text, index - 1);
    if (before != null
        && ranged
        && before.value() instanceof AbsoluteDate first
        && first.value().unit() == CalendarUnit.YEAR
        && first.value().year() % 100 < number) {
      int century = first.value().year() - first.value().year() % 100;
      return found(index, new Part(index + 1, century + number));
    }
    return null;
  }

  private static boolean isPartOfNumber(Lexemes text, int index) {
    Lexeme before = text.at(index - 1);
    boolean glued = text.at(index).glued();
    return (glued && before.isMark() && "$€£¥#/.+=_".contains(before.lower()))
        || (glued && before.isWord())
        || before.isNumber()
        || (glued
            && before.is("-")
            && before.glued()
            && !isYearBefore(text, index - 2)
            && text.at(index - 2).isNumber());
  }

  private static boolean isYearBefore(Lexemes text, int index) {
    return text.at(index).digits(4) >= FIRST_BARE_YEAR;
  }

  /** A plural noun follows, at once or after an adjective: {@code 1900 troops}. */
  private static boolean counts(Lexemes text, int index) {
    int noun = text.at(index).is(PartOfSpeech.ADJ) ? index + 1 : index;
    return isPlural(text.at(noun)) || isMeasure(text, index);
  }

  private static boolean isMeasure(Lexemes text, int index) {
    return (Units.at(text, index) != null && !text.at(index).glued())
        || (text.at(index).is(PartOfSpeech.NOUN) && text.at(index).lower().length() <= 2);
  }

  private static boolean isPlural(Lexeme lexeme) {
    Token token = lexeme.token();
    return token != null
        && token.is(PartOfSpeech.NOUN)
        && lexeme.lower().endsWith("s")
        && !token.lemma().endsWith("s")
        && !lexeme.capital();
  }

  private static @Nullable Found decade(Lexemes text, int index) {
    int at = Amount.after(text, index, "the");
    String mark = text.at(at).lower();
    int number = mark.equals("'") || mark.equals("’") || mark.equals("‘") ? at + 1 : at;
    if (at > index) {
      Hit named = WORDS.match(Category.DECADE, text, at);
      if (named != null) {
        return decade(index, named.end(), 1900 + 10 * named.number());
      }
    }
    int year = text.at(number).digits(4);
    boolean full = text.at(number).lower().length() == 4 && number == at;
    boolean half = text.at(number).lower().length() == 2 && (at > index || number > at);
    int suffix = number + 1;
    boolean apostrophe = text.at(suffix).is("'") || text.at(suffix).is("’");
    suffix = apostrophe && text.at(suffix + 1).glued() ? suffix + 1 : suffix;
    if (year < 0
        || year % 10 != 0
        || !(full || half)
        || !text.at(suffix).is("s")
        || !text.at(suffix).glued()) {
      return threeDigits(text, index, at);
    }
    int first = full ? year : year >= 30 ? 1900 + year : 2000 + year;
    return first < 1000 ? null : decade(index, suffix + 1, first);
  }

  /** {@code the 470s BC}. */
  private static @Nullable Found threeDigits(Lexemes text, int index, int at) {
    int year = text.at(at).digits(4);
    Hit era = WORDS.match(Category.ERA, text, at + 2);
    if (year < 10 || year % 10 != 0 || !text.at(at + 1).is("s") || era == null) {
      return null;
    }
    String digits = "00" + year / 10;
    String value = digits.substring(digits.length() - 3);
    return Found.date(
        index, era.end(), new FixedValue(era.value().equals("before") ? "BC" + value : value));
  }

  private static Found decade(int start, int end, int year) {
    return Found.date(start, end, span(year, CalendarUnit.DECADE));
  }

  private static @Nullable Found century(Lexemes text, int index) {
    int at = Amount.after(text, index, "the");
    Part ordinal = Part.ordinal(text, at);
    if (ordinal == null || ordinal.value() > 30) {
      return null;
    }
    Units unit = Units.at(text, Amount.after(text, ordinal.end(), "-"));
    if (unit == null || unit.unit() != CalendarUnit.CENTURY || unit.factor() != 1) {
      return null;
    }
    Hit era = WORDS.match(Category.ERA, text, unit.end());
    if (era != null && era.value().equals("before")) {
      String digits = "0" + (ordinal.value() - 1);
      return Found.date(
          index, era.end(), new FixedValue("BC" + digits.substring(digits.length() - 2)));
    }
    int end = era == null ? unit.end() : era.end();
    int year = 100 * (ordinal.value() - 1);
    return Found.date(
        index, end, year == 0 ? new FixedValue("00") : span(year, CalendarUnit.CENTURY));
  }

  private static TimeValue span(int year, CalendarUnit unit) {
    return new AbsoluteDate(new CalendarDate(LocalDate.of(year, 1, 1), unit));
  }
}
