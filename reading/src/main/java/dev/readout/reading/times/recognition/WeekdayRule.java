package dev.readout.reading.times.recognition;

import dev.readout.model.vocabulary.TimeType;
import dev.readout.reading.times.recognition.TimeWords.Category;
import dev.readout.reading.times.recognition.TimeWords.Hit;
import dev.readout.reading.times.value.Base;
import dev.readout.reading.times.value.CalendarUnit;
import dev.readout.reading.times.value.Direction;
import dev.readout.reading.times.value.FixedValue;
import dev.readout.reading.times.value.NamedWeekday;
import dev.readout.reading.times.value.TimeValue;
import dev.readout.reading.times.value.UnitOffset;
import dev.readout.reading.times.value.WeekdayWithin;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * {@code Wednesday}, {@code last Friday}, {@code Tuesday of last week}; {@code Mondays} is a set.
 */
final class WeekdayRule implements Rule {

  private static final TimeWords WORDS = TimeWords.shared();

  private final UnitRule units;

  WeekdayRule(UnitRule units) {
    this.units = units;
  }

  @Override
  public @Nullable Found at(Lexemes text, int index, @Nullable Found before) {
    Hit direction = WORDS.match(Category.DIRECTION, text, index);
    int at = direction == null ? index : direction.end();
    Integer plural = plural(text, at);
    if (plural != null && direction == null) {
      return new Found(index, at + 1, TimeType.SET, new FixedValue("XXXX-WXX-" + plural));
    }
    Hit day = WORDS.match(Category.WEEKDAY, text, at);
    if (day == null || !text.at(at).capital()) {
      day = shortened(text, at);
    }
    if (day == null || isName(text, at, day.end()) || isOrdinal(text, index, day.end())) {
      return null;
    }
    DayOfWeek weekday = DayOfWeek.of(day.number());
    Found week = week(text, day.end());
    if (week != null && direction == null) {
      return Found.date(index, week.end(), new WeekdayWithin(weekday, week.value()));
    }
    Direction which = direction == null ? Direction.BY_TENSE : Direction.valueOf(direction.value());
    return Found.date(index, day.end(), new NamedWeekday(weekday, which));
  }

  /** {@code Good Friday}, {@code the Sunday Herald}. */
  private static boolean isName(Lexemes text, int at, int end) {
    boolean paper = text.at(at - 1).is("the") && text.at(end).capital() && text.at(end).isWord();
    return paper || (WORDS.has(Category.NO_DAY, text, at - 1) && text.at(at - 1).capital());
  }

  /** {@code the third Monday of February} is not any Monday near the day of speaking. */
  private static boolean isOrdinal(Lexemes text, int start, int end) {
    return WORDS.has(Category.ORDINAL, text, start - 1)
        && (text.at(end).is("of") || text.at(end).is("in"));
  }

  private static @Nullable Hit shortened(Lexemes text, int index) {
    boolean beside = text.at(index - 1).is("on") || WORDS.has(Category.DIRECTION, text, index - 1);
    return beside && text.at(index).capital()
        ? WORDS.match(Category.WEEKDAY_SHORT, text, index)
        : null;
  }

  private static @Nullable Integer plural(Lexemes text, int index) {
    String word = text.at(index).lower();
    if (!text.at(index).capital() || !word.endsWith("s")) {
      return null;
    }
    String number = WORDS.value(Category.WEEKDAY, word.substring(0, word.length() - 1));
    return number == null ? null : Integer.valueOf(number);
  }

  private @Nullable Found week(Lexemes text, int index) {
    int at = Amount.after(text, index, "of");
    Found found = units.at(text, at, null);
    return found != null
            && found.value() instanceof UnitOffset offset
            && offset.unit() == CalendarUnit.WEEK
            && (offset.base() == Base.SPEECH || at > index)
        ? found
        : null;
  }

  static TimeValue today() {
    return new UnitOffset(CalendarUnit.DAY, 0, Base.SPEECH);
  }
}
