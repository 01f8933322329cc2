package dev.readout.reading.times.value;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The meaning of a temporal expression, not yet counted from any day. Immutable.
 *
 * <p>Values follow TIMEX3 (ISO 24617-1); a season, half or quarter is written after its year
 * ({@code 2025-SU}, {@code 2025-H1}, {@code 2025-Q3}), a decade with three digits, a century with
 * two.
 */
public sealed interface TimeValue
    permits AbsoluteDate,
        YearlessDate,
        DayOfMonth,
        NamedWeekday,
        UnitOffset,
        DateWithin,
        WeekdayWithin,
        PartOfDay,
        ClockTime,
        LengthOfTime,
        FixedValue {

  /**
   * The stretch of the calendar in which the expression lies.
   *
   * @return empty for durations, sets and references, and where the anchor does not tell
   */
  Optional<CalendarDate> date(Anchor anchor);

  /**
   * The TIMEX3 value.
   *
   * @return empty where the anchor does not tell
   */
  default Optional<String> resolve(Anchor anchor) {
    return date(anchor).map(CalendarDate::format);
  }

  /** The date that a relative expression is counted from; null for an absolute one. */
  default @Nullable CalendarDate countedFrom(Anchor anchor) {
    return null;
  }

  /** Null if a date cannot be written with four digits of the year. */
  static Optional<CalendarDate> inRange(LocalDate day, CalendarUnit unit) {
    int year = day.getYear();
    return year < -9990 || year > 9990
        ? Optional.empty()
        : Optional.of(new CalendarDate(day, unit));
  }
}
