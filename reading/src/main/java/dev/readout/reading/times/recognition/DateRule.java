package dev.readout.reading.times.recognition;

import dev.readout.language.PartOfSpeech;
import dev.readout.reading.times.recognition.TimeWords.Category;
import dev.readout.reading.times.recognition.TimeWords.Hit;
import dev.readout.reading.times.value.AbsoluteDate;
import dev.readout.reading.times.value.CalendarDate;
import dev.readout.reading.times.value.CalendarUnit;
import dev.readout.reading.times.value.DateWithin;
import dev.readout.reading.times.value.DayOfMonth;
import dev.readout.reading.times.value.Direction;
import dev.readout.reading.times.value.TimeValue;
import dev.readout.reading.times.value.UnitOffset;
import dev.readout.reading.times.value.YearlessDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * Dates with a month's name or a day's number: {@code Friday, 17 October 2025}, {@code Oct. 17},
 * {@code August of that year}, {@code the 17th}, and the ends of ranges: {@code March 8-10, 2025}.
 */
final class DateRule implements Rule {

  private static final TimeWords WORDS = TimeWords.shared();

  /** How far a range reaches to the year that belongs to its first date too. */
  private static final int RANGE_REACH = 9;

  private final UnitRule units;

  DateRule(UnitRule units) {
    this.units = units;
  }

  @Override
  public @Nullable Found at(Lexemes text, int index, @Nullable Found before) {
    Hit weekday = WORDS.match(Category.WEEKDAY, text, index);
    if (weekday == null && text.at(index).capital()) {
      weekday = WORDS.match(Category.WEEKDAY_SHORT, text, index);
    }
    if (weekday == null) {
      return body(text, index, before);
    }
    int at = weekday.end();
    at = Amount.after(text, at, ".");
    at = Amount.after(text, at, ",");
    at = Amount.after(text, at, "the");
    Found dated = body(text, at, null);
    if (dated == null || monthAlone(dated.value()) || dated.value() instanceof DayOfMonth) {
      return null;
    }
    return dated.from(index);
  }

  private static boolean monthAlone(TimeValue value) {
    return (value instanceof YearlessDate date && date.unit() != CalendarUnit.DAY)
        || (value instanceof AbsoluteDate absolute && absolute.value().unit() != CalendarUnit.DAY)
        || (value instanceof DateWithin within && within.part().unit() != CalendarUnit.DAY);
  }

  private @Nullable Found body(Lexemes text, int index, @Nullable Found before) {
    Part month = Part.month(text, index);
    if (month != null) {
      return monthFirst(text, index, month);
    }
    Found directed = directed(text, index);
    if (directed != null) {
      return directed;
    }
    int at = Amount.after(text, index, "the");
    Part day = Part.day(text, at);
    if ((day == null && at > index) || (day == null && text.at(at).isWord())) {
      Part spelled = Part.ordinal(text, at);
      day =
          spelled != null && spelled.value() <= 31 && text.at(spelled.end()).is("of")
              ? spelled
              : null;
    }
    if (day == null) {
      return null;
    }
    Found withMonth = dayFirst(text, index, day);
    if (withMonth != null) {
      // In "the 15 September attack" the article belongs to the attack.
      boolean attribute = at > index && text.at(withMonth.end()).is(PartOfSpeech.NOUN);
      return attribute ? null : withMonth;
    }
    if (at == index && before != null) {
      return secondDay(text, index, day, before);
    }
    return at > index ? dayAlone(text, index, day) : null;
  }

  /** {@code last August}, {@code the previous April}. */
  private static @Nullable Found directed(Lexemes text, int index) {
    int at = Amount.after(text, index, "the");
    Hit word = WORDS.match(Category.DIRECTION, text, index);
    Direction direction = word == null ? null : Direction.valueOf(word.value());
    if (word == null && at > index) {
      word = WORDS.match(Category.TOLD, text, at);
      direction =
          word == null || word.number() == 0
              ? null
              : word.number() < 0 ? Direction.LAST : Direction.NEXT;
    }
    Part month = word == null ? null : Part.month(text, word.end());
    if (word == null
        || direction == null
        || month == null
        || !text.at(word.end()).capital()
        || Part.day(text, month.end()) != null) {
      return null;
    }
    return Found.date(
        index, month.end(), new YearlessDate(month.value(), 1, CalendarUnit.MONTH, direction));
  }

  private @Nullable Found monthFirst(Lexemes text, int index, Part month) {
    int at = Amount.after(text, month.end(), "the");
    Part day = Part.day(text, at);
    if (day != null && exists(month.value(), day.value()) && !isTime(text, day.end())) {
      return withYear(text, index, day.end(), YearlessDate.day(month.value(), day.value()));
    }
    return withYear(text, index, month.end(), YearlessDate.month(month.value()));
  }

  private static boolean isTime(Lexemes text, int index) {
    return WORDS.has(Category.MERIDIEM, text, index);
  }

  private @Nullable Found dayFirst(Lexemes text, int index, Part day) {
    int at = Amount.after(text, day.end(), "of");
    at = Amount.after(text, at, "-");
    Part month = Part.month(text, at);
    if (month != null && exists(month.value(), day.value())) {
      return withYear(text, index, month.end(), YearlessDate.day(month.value(), day.value()));
    }
    // "8-10 March 2025": the first day belongs to the month of the second.
    Hit range = WORDS.match(Category.RANGE, text, day.end());
    if (range == null) {
      return null;
    }
    Part second = Part.day(text, Amount.after(text, range.end(), "the"));
    month = second == null ? null : Part.month(text, Amount.after(text, second.end(), "of"));
    if (second == null
        || month == null
        || second.value() <= day.value()
        || !exists(month.value(), day.value())) {
      return null;
    }
    Part year = Part.year(text, Amount.after(text, month.end(), ","));
    YearlessDate date = YearlessDate.day(month.value(), day.value());
    return Found.date(index, day.end(), year == null ? date : inYear(date, year.value()));
  }

  /** The {@code 10} of {@code March 8-10}. */
  private static @Nullable Found secondDay(Lexemes text, int index, Part day, Found before) {
    boolean ranged = before.end() == index - 1 && WORDS.has(Category.RANGE, text, index - 1);
    boolean comma = before.end() == index - 1 && text.at(index - 1).is(",");
    int month = dayMonth(before.value());
    if (!(ranged || (comma && day.end() > index + 1))
        || month == 0
        || !exists(month, day.value())
        || Units.at(text, day.end()) != null) {
      return null;
    }
    YearlessDate date = YearlessDate.day(month, day.value());
    int at = Amount.after(text, day.end(), ",");
    Part year = Part.year(text, at);
    if (year != null) {
      return Found.date(index, year.end(), inYear(date, year.value()));
    }
    TimeValue value =
        before.value() instanceof AbsoluteDate known
            ? inYear(date, known.value().year())
            : before.value() instanceof DateWithin within
                ? new DateWithin(date, within.year())
                : date;
    return Found.date(index, day.end(), value);
  }

  private static int dayMonth(TimeValue value) {
    if (value instanceof YearlessDate date && date.unit() == CalendarUnit.DAY) {
      return date.month();
    }
    if (value instanceof DateWithin within && within.part().unit() == CalendarUnit.DAY) {
      return within.part().month();
    }
    return value instanceof AbsoluteDate known && known.value().unit() == CalendarUnit.DAY
        ? known.value().start().getMonthValue()
        : 0;
  }

  /** {@code on the 17th}, with nothing after it that the number could count. */
  private static @Nullable Found dayAlone(Lexemes text, int index, Part day) {
    Lexeme next = text.at(day.end());
    boolean ordinal = text.at(day.end() - 1).isWord();
    boolean closed =
        (next.isMark() && !next.is("-") && !next.is("%"))
            || next.isBreak()
            || (!next.is(PartOfSpeech.NOUN, PartOfSpeech.PROPN, PartOfSpeech.ADJ, PartOfSpeech.NUM)
                && !next.isMark());
    return ordinal && closed && !next.is("of") && WORDS.has(Category.DAY_CUE, text, index - 1)
        ? Found.date(index, day.end(), new DayOfMonth(day.value()))
        : null;
  }

  /** Takes in the year after a date, or the words that tell it. */
  private @Nullable Found withYear(Lexemes text, int start, int end, YearlessDate date) {
    int at = Amount.after(text, end, ",");
    at = Amount.after(text, at, "of");
    at = Amount.after(text, at, "in");
    Part year = text.at(at - 1).is("in") && at > end ? null : Part.year(text, at);
    boolean counting =
        date.unit() == CalendarUnit.MONTH && text.at(at - 1).is(",") && counts(text, year);
    if (year != null && !counting) {
      return Found.date(start, year.end(), inYear(date, year.value()));
    }
    boolean linked = at > end && !text.at(end).is(",");
    Found told = units.at(text, at, null);
    if (told != null
        && told.value() instanceof UnitOffset offset
        && offset.unit() == CalendarUnit.YEAR
        && (linked || at == end)) {
      return Found.date(start, told.end(), new DateWithin(date, told.value()));
    }
    Hit event = WORDS.match(Category.EVENT_DAY, text, start);
    if (event != null && isEvent(text, event.end(), end)) {
      return Found.date(start, end, inYear(date, event.number()));
    }
    Integer ahead = yearOfRange(text, end, date.month());
    if (ahead != null) {
      return Found.date(start, end, inYear(date, ahead));
    }
    return date.unit() == CalendarUnit.DAY || BareMonth.accepts(text, start, end)
        ? Found.date(start, end, date)
        : null;
  }

  /** {@code the September 11 attacks} are those of one year. */
  private static boolean isEvent(Lexemes text, int named, int end) {
    return end >= named && end <= named + 1 && WORDS.has(Category.EVENT_WORD, text, end);
  }

  /** In {@code In May, 1500 troops} the number counts troops. */
  private static boolean counts(Lexemes text, @Nullable Part year) {
    if (year == null) {
      return false;
    }
    Lexeme next = text.at(year.end());
    return next.is(PartOfSpeech.NOUN)
        && next.token() != null
        && next.lower().endsWith("s")
        && !next.token().lemma().endsWith("s");
  }

  /** The year after the second date of a range, where the first has none. */
  private static @Nullable Integer yearOfRange(Lexemes text, int end, int month) {
    Hit range = WORDS.match(Category.RANGE, text, end);
    if (range == null) {
      return null;
    }
    int other = month;
    boolean dated = false;
    int at = range.end();
    while (at < end + RANGE_REACH) {
      Part named = Part.month(text, at);
      Part year = Part.year(text, at);
      Part day = Part.day(text, at);
      if (year != null && dated) {
        return other < month ? year.value() - 1 : year.value();
      } else if (named != null) {
        other = named.value();
        dated = true;
        at = named.end();
      } else if (day != null) {
        dated = true;
        at = day.end();
      } else if (text.at(at).is(",") || text.at(at).is("the") || text.at(at).is("of")) {
        at++;
      } else {
        return null;
      }
    }
    return null;
  }

  private static boolean exists(int month, int day) {
    return day <= Month.of(month).maxLength();
  }

  /** With a year; a 29 February that was none stays without one. */
  private static TimeValue inYear(YearlessDate date, int year) {
    try {
      return new AbsoluteDate(
          new CalendarDate(LocalDate.of(year, date.month(), date.day()), date.unit()));
    } catch (DateTimeException noSuchDay) {
      return date;
    }
  }
}
