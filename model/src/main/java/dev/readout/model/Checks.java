package dev.readout.model;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the compact constructors of the model check, with messages that name the field and show the
 * value.
 */
public final class Checks {

  /**
   * A day, month, ISO week, season, quarter, half, year, decade or century of ISO 8601 and TIMEX3,
   * or a date-time.
   */
  private static final Pattern CALENDAR_VALUE =
      Pattern.compile(
          "\\d{2}|\\d{3}|\\d{4}"
              + "|\\d{4}-(\\d{2}|W\\d{2}|Q[1-4]|H[12]|SP|SU|FA|WI)"
              + "|\\d{4}-W\\d{2}-(\\d|WE)"
              + "|\\d{4}-\\d{2}-\\d{2}(T.+)?");

  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");

  private Checks() {}

  /**
   * @return the value
   * @throws IllegalArgumentException if it is blank
   */
  public static String notBlank(String field, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(field + " must not be blank");
    }
    return value;
  }

  /**
   * @return the value with three decimals
   * @throws IllegalArgumentException if it does not lie between 0 and 1
   */
  public static double score(String field, double value) {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException(field + " must lie between 0 and 1, was " + value);
    }
    // Three decimals is what the exchange format keeps; rounding here makes a round trip an
    // identity.
    return Math.round(value * 1000) / 1000.0;
  }

  static void country(@Nullable String value) {
    if (value != null && !COUNTRY.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "country must be an ISO 3166-1 alpha-3 code, was '" + value + "'");
    }
  }

  static void calendarValue(String field, @Nullable String value) {
    if (value != null && !CALENDAR_VALUE.matcher(value).matches()) {
      throw new IllegalArgumentException(field + " is no calendar value: '" + value + "'");
    }
  }
}
