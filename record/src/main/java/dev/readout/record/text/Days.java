package dev.readout.record.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/** Days as people write them when they ask. */
public final class Days {

  private Days() {}

  /** Whether it is an ISO date or date-time. */
  public static boolean isDate(String text) {
    if (text.length() > 10 && text.charAt(10) != 'T') {
      return false;
    }
    try {
      LocalDate.parse(text.substring(0, Math.min(10, text.length())));
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  /**
   * The first day of a day, a month ({@code 2026-03}) or a year.
   *
   * @throws DateTimeException if it is none
   */
  public static LocalDate first(String text) {
    return switch (text.length()) {
      case 4 -> LocalDate.parse(text + "-01-01");
      case 7 -> YearMonth.parse(text).atDay(1);
      default -> LocalDate.parse(text);
    };
  }

  /**
   * The last day of a day, a month or a year.
   *
   * @throws DateTimeException if it is none
   */
  public static LocalDate last(String text) {
    return switch (text.length()) {
      case 4 -> LocalDate.parse(text + "-12-31");
      case 7 -> YearMonth.parse(text).atEndOfMonth();
      default -> LocalDate.parse(text);
    };
  }
}
