package dev.readout.record.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The first day of a calendar value of ISO 8601 and TIMEX3, by which things are put in order. */
public final class CalendarDay {

  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})(?:-([1-7]|WE))?");
  private static final Pattern PART = Pattern.compile("(\\d{4})-(Q[1-4]|H[12]|SP|SU|FA|WI|\\d{2})");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private CalendarDay() {}

  /**
   * The first day as an ISO date; empty where the value is null or no calendar value with a year.
   */
  public static Optional<String> first(@Nullable String value) {
    if (value == null) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(day(value)).map(LocalDate::toString);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static @Nullable LocalDate day(String value) {
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      String day = week.group(3);
      return LocalDate.of(Integer.parseInt(week.group(1)), 1, 4)
          .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(week.group(2)))
          .with(
              WeekFields.ISO.dayOfWeek(),
              day == null ? 1 : day.equals("WE") ? 6 : Integer.parseInt(day));
    }
    Matcher part = PART.matcher(value);
    if (part.matches()) {
      return LocalDate.of(Integer.parseInt(part.group(1)), month(part.group(2)), 1);
    }
    if (YEAR.matcher(value).matches()) {
      return LocalDate.of(Integer.parseInt(value), 1, 1);
    }
    return value.length() < 10 ? null : LocalDate.parse(value.substring(0, 10));
  }

  private static int month(String part) {
    return switch (part.charAt(0)) {
      case 'Q' -> 3 * (part.charAt(1) - '1') + 1;
      case 'H' -> 6 * (part.charAt(1) - '1') + 1;
      case 'S' -> part.equals("SP") ? 3 : 6;
      case 'F' -> 9;
      case 'W' -> 12;
      default -> Integer.parseInt(part);
    };
  }
}
