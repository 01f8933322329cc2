package dev.readout.record.same;

import dev.readout.record.text.CalendarDay;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days in which something may have happened.
 *
 * @param first inclusive
 * @param last inclusive
 */
public record Days(LocalDate first, LocalDate last) {

  public Days {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("the last day " + last + " lies before " + first);
    }
  }

  /**
   * Those of a calendar value of ISO 8601: a day, a week, a month or a year.
   *
   * @return null where the value is null or none of these
   */
  public static @Nullable Days of(@Nullable String value) {
    LocalDate first = CalendarDay.first(value).map(LocalDate::parse).orElse(null);
    if (first == null || value == null) {
      return null;
    }
    LocalDate last = first;
    if (value.length() == 4) {
      last = first.plusYears(1).minusDays(1);
    } else if (value.contains("-W") && value.length() == 8) {
      last = first.plusDays(6);
    } else if (value.length() == 7) {
      boolean month = Character.isDigit(value.charAt(5)) && Character.isDigit(value.charAt(6));
      last = first.plusMonths(month ? 1 : value.charAt(5) == 'H' ? 6 : 3).minusDays(1);
    }
    return new Days(first, last);
  }

  /** Whether both may mean one day, or the days follow each other at once. */
  public boolean meets(Days other) {
    return !first.isAfter(other.last.plusDays(1)) && !other.first.isAfter(last.plusDays(1));
  }

  /** Whether a single day is meant. */
  public boolean precise() {
    return first.equals(last);
  }
}
