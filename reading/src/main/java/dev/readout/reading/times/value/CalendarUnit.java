package dev.readout.reading.times.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** The units in which news counts time, from the finest to the coarsest. */
public enum CalendarUnit {
  SECOND("S"),
  MINUTE("M"),
  HOUR("H"),
  DAY("D"),
  WEEKEND("WE"),
  WEEK("W"),
  MONTH("M"),
  QUARTER("Q"),
  /** Spring begins in March; winter belongs to the year in which it begins. */
  SEASON("SE"),
  HALF("H"),
  YEAR("Y"),
  DECADE("DE"),
  CENTURY("CE");

  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  private final String code;

  CalendarUnit(String code) {
    this.code = code;
  }

  /** Finer than a day. */
  public boolean isPartOfDay() {
    return compareTo(DAY) < 0;
  }

  /** The TIMEX3 duration of so many units. */
  String duration(String amount) {
    if (this == HALF) {
      return "PXM";
    }
    return (isPartOfDay() ? "PT" : "P") + amount + code;
  }

  /** How TIMEX3 writes a unit of this kind of which only the year is known. */
  String maskWithin(String year) {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> year + "-XX-XXTXX";
      case DAY -> year + "-XX-XX";
      case WEEK, WEEKEND -> year + "-WXX";
      case MONTH -> year + "-XX";
      case QUARTER -> year + "-QX";
      case SEASON -> year + "-XX";
      case HALF -> year + "-HX";
      case YEAR, DECADE, CENTURY -> year;
    };
  }

  /** The first day of the unit in which a day lies. */
  public LocalDate floor(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case WEEKEND ->
          day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).with(DayOfWeek.SATURDAY);
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> firstOfMonth(day, -Math.floorMod(day.getMonthValue() - 1, 3));
      case SEASON -> firstOfMonth(day, -Math.floorMod(day.getMonthValue(), 3));
      case HALF -> firstOfMonth(day, -Math.floorMod(day.getMonthValue() - 1, 6));
      case YEAR -> day.withDayOfYear(1);
      case DECADE -> day.withDayOfYear(1).minusYears(Math.floorMod(day.getYear(), 10));
      case CENTURY -> day.withDayOfYear(1).minusYears(Math.floorMod(day.getYear(), 100));
    };
  }

  private static LocalDate firstOfMonth(LocalDate day, int months) {
    return day.withDayOfMonth(1).plusMonths(months);
  }

  /** A day moved by so many units. */
  public LocalDate plus(LocalDate day, long amount) {
    return switch (this) {
      case SECOND -> day.plusDays(amount / 86_400);
      case MINUTE -> day.plusDays(amount / 1_440);
      case HOUR -> day.plusDays(amount / 24);
      case DAY -> day.plusDays(amount);
      case WEEK, WEEKEND -> day.plusWeeks(amount);
      case MONTH -> day.plusMonths(amount);
      case QUARTER, SEASON -> day.plusMonths(3 * amount);
      case HALF -> day.plusMonths(6 * amount);
      case YEAR -> day.plusYears(amount);
      case DECADE -> day.plusYears(10 * amount);
      case CENTURY -> day.plusYears(100 * amount);
    };
  }

  /** The ISO 8601 or TIMEX3 value of the unit in which a day lies. */
  String format(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY ->
          year(day.getYear()) + "-" + two(day.getMonthValue()) + "-" + two(day.getDayOfMonth());
      case WEEK -> week(day);
      case WEEKEND -> week(day) + "-WE";
      case MONTH -> year(day.getYear()) + "-" + two(day.getMonthValue());
      case QUARTER -> year(day.getYear()) + "-Q" + (1 + (day.getMonthValue() - 1) / 3);
      case SEASON -> {
        LocalDate start = floor(day);
        yield year(start.getYear()) + "-" + SEASONS[start.getMonthValue() / 3 - 1];
      }
      case HALF -> year(day.getYear()) + "-H" + (1 + (day.getMonthValue() - 1) / 6);
      case YEAR -> year(day.getYear());
      case DECADE -> year(day.getYear()).substring(0, day.getYear() > 0 ? 3 : 5);
      case CENTURY -> year(day.getYear()).substring(0, day.getYear() > 0 ? 2 : 4);
    };
  }

  private static String week(LocalDate day) {
    return year(day.get(IsoFields.WEEK_BASED_YEAR))
        + "-W"
        + two(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** Four digits; before our era as TIMEX3 writes it, {@code BC0044} (there is no year nought). */
  static String year(int year) {
    return year > 0 ? padded(year, 4) : "BC" + padded(1 - year, 4);
  }

  static String two(int number) {
    return padded(number, 2);
  }

  private static String padded(int number, int width) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, width - digits.length())) + digits;
  }
}
