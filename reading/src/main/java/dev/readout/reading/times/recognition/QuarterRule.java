package dev.readout.reading.times.recognition;

import dev.readout.reading.times.recognition.TimeWords.Category;
import dev.readout.reading.times.recognition.TimeWords.Hit;
import dev.readout.reading.times.value.AbsoluteDate;
import dev.readout.reading.times.value.Base;
import dev.readout.reading.times.value.CalendarDate;
import dev.readout.reading.times.value.CalendarUnit;
import dev.readout.reading.times.value.DateWithin;
import dev.readout.reading.times.value.Direction;
import dev.readout.reading.times.value.FixedValue;
import dev.readout.reading.times.value.TimeValue;
import dev.readout.reading.times.value.UnitOffset;
import dev.readout.reading.times.value.YearlessDate;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a year and fiscal years: {@code the third quarter of 2024}, {@code Q3}, {@code the
 * second half of the year}, {@code fiscal 2025}.
 */
final class QuarterRule implements Rule {

  private static final TimeWords WORDS = TimeWords.shared();

  private final UnitRule units;

  QuarterRule(UnitRule units) {
    this.units = units;
  }

  @Override
  public @Nullable Found at(Lexemes text, int index, @Nullable Found before) {
    Found fiscal = fiscal(text, index);
    return fiscal != null ? fiscal : part(text, index);
  }

  private @Nullable Found part(Lexemes text, int index) {
    int at = Amount.after(text, index, "the");
    Part number = null;
    boolean half = false;
    boolean sign = text.at(index).is("q") || text.at(index).is("h");
    if (sign && text.at(index).capital() && text.at(index + 1).glued()) {
      int digit = text.at(index + 1).digits(1);
      half = text.at(index).is("h");
      number = digit < 1 ? null : new Part(index + 2, digit);
    } else {
      Part ordinal = Part.ordinal(text, at);
      boolean last = text.at(at).is("latter") || text.at(at).is("final");
      if (ordinal == null && last) {
        ordinal = new Part(at + 1, text.at(at).is("latter") ? 2 : 4);
      }
      if (ordinal == null) {
        return null;
      }
      int noun = Amount.after(text, ordinal.end(), "-");
      half = WORDS.has(Category.HALF, text, noun);
      Units unit = Units.at(text, noun);
      boolean quarter = unit != null && unit.unit() == CalendarUnit.QUARTER && !unit.many();
      number = half || quarter ? new Part(noun + 1, ordinal.value()) : null;
    }
    if (number == null || number.value() > (half ? 2 : 4)) {
      return null;
    }
    int month = half ? 6 * number.value() - 5 : 3 * number.value() - 2;
    YearlessDate date =
        new YearlessDate(
            month, 1, half ? CalendarUnit.HALF : CalendarUnit.QUARTER, Direction.BY_TENSE);
    return withYear(text, index, number.end(), date, !half && (sign || at == index || at > index));
  }

  private @Nullable Found withYear(
      Lexemes text, int start, int end, YearlessDate date, boolean alone) {
    int at = Amount.after(text, end, ",");
    at = Amount.after(text, at, "of");
    at = Amount.after(text, at, "in");
    Part year = Part.year(text, at);
    if (year != null) {
      TimeValue within = new AbsoluteDate(CalendarDate.year(year.value()));
      return Found.date(start, year.end(), new DateWithin(date, within));
    }
    boolean theYear = text.at(at).is("the") && text.at(at + 1).is("year");
    if (theYear && at > end) {
      return Found.date(
          start, at + 2, new DateWithin(date, new UnitOffset(CalendarUnit.YEAR, 0, Base.TOPIC)));
    }
    Found told = at > end ? units.at(text, at, null) : null;
    if (told != null
        && told.value() instanceof UnitOffset offset
        && offset.unit() == CalendarUnit.YEAR) {
      return Found.date(start, told.end(), new DateWithin(date, offset));
    }
    return alone ? Found.date(start, end, date) : null;
  }

  private static @Nullable Found fiscal(Lexemes text, int index) {
    int at = Amount.after(text, index, "the");
    int year = -1;
    int end = at;
    Hit word = WORDS.match(Category.FISCAL, text, at);
    if (word != null) {
      end = text.at(word.end()).is("year") ? word.end() + 1 : word.end();
      year = text.at(end).digits(4);
    } else if (text.at(at).is("fy") && at == index) {
      end = at + 1;
      year = text.at(end).digits(4);
      year = year >= 0 && year < 100 ? 2000 + year : year;
    } else if (text.at(at).digits(4) > 0
        && WORDS.has(Category.FISCAL, text, at + 1)
        && text.at(at + 2).is("year")) {
      year = text.at(at).digits(4);
      end = at + 2;
    }
    return year < 1900 || year > 2199
        ? null
        : Found.date(index, end + 1, new FixedValue("FY" + year));
  }
}
