package dev.readout.reading.times.value;

import java.time.LocalDate;

/**
 * A stretch of the calendar: the unit in which a day lies. Years before our era are astronomical
 * (44 BC is -43).
 *
 * @param start the first day of it
 * @param unit its precision
 */
public record CalendarDate(LocalDate start, CalendarUnit unit) {

  public CalendarDate {
    start = unit.floor(start);
  }

  public static CalendarDate day(LocalDate day) {
    return new CalendarDate(day, CalendarUnit.DAY);
  }

  public static CalendarDate year(int year) {
    return new CalendarDate(LocalDate.of(year, 1, 1), CalendarUnit.YEAR);
  }

  public int year() {
    return start.getYear();
  }

  /** As exact as a unit, or more. */
  public boolean isAtLeast(CalendarUnit precision) {
    return unit.compareTo(precision) <= 0;
  }

  /** {@code 2025-10-15}, {@code 2025-W41}, {@code 2025-SU}, {@code 199} ... */
  public String format() {
    return unit.format(start);
  }
}
