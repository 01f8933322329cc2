package dev.readout.reading.times.recognition;

import dev.readout.reading.times.value.AbsoluteDate;
import dev.readout.reading.times.value.CalendarDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * {@code 2025-10-17}, and {@code 17/10/2025} or {@code 10/17/2025} where only one order of day and
 * month is possible.
 */
final class NumericDateRule implements Rule {

  @Override
  public @Nullable Found at(Lexemes text, int index, @Nullable Found before) {
    for (int i = 1; i < 5; i++) {
      if (!text.at(index + i).glued()) {
        return null;
      }
    }
    String mark = text.at(index + 1).lower();
    boolean more = text.at(index).glued() && !text.at(index - 1).is("(");
    if (more
        || !mark.equals(text.at(index + 3).lower())
        || !(mark.equals("-") || mark.equals("/"))) {
      return null;
    }
    int first = text.at(index).digits(4);
    int second = text.at(index + 2).digits(2);
    int third = text.at(index + 4).digits(4);
    if (text.at(index).lower().length() == 4 && third <= 31) {
      return date(index, first, second, third);
    }
    if (text.at(index + 4).lower().length() != 4) {
      return null;
    }
    if (first > 12 || first == second) {
      return date(index, third, second, first);
    }
    return second > 12 ? date(index, third, first, second) : null;
  }

  private static @Nullable Found date(int index, int year, int month, int day) {
    try {
      return Found.date(
          index, index + 5, new AbsoluteDate(CalendarDate.day(LocalDate.of(year, month, day))));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
