package dev.readout.reading.times.value;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of some year: {@code October 17}, {@code in August}, {@code last summer}, {@code the third
 * quarter}.
 *
 * @param month in which it begins
 * @param day of the month; 1 for whatever is longer than a day
 * @param unit its precision
 */
public record YearlessDate(int month, int day, CalendarUnit unit, Direction direction)
    implements TimeValue {

  private static final int JUST_AHEAD = 60;

  /** A month told as many months before the last one as this belongs to the next year. */
  private static final int MONTHS_OF_A_NEW_YEAR = 8;

  /**
   * @throws IllegalArgumentException if no year has such a day
   */
  public YearlessDate {
    if (month < 1 || month > 12 || day < 1 || day > Month.of(month).maxLength()) {
      throw new IllegalArgumentException("no day of any year: month " + month + ", day " + day);
    }
  }

  public static YearlessDate month(int month) {
    return new YearlessDate(month, 1, CalendarUnit.MONTH, Direction.BY_TENSE);
  }

  public static YearlessDate day(int month, int day) {
    return new YearlessDate(month, day, CalendarUnit.DAY, Direction.BY_TENSE);
  }

  @Override
  public Optional<CalendarDate> date(Anchor anchor) {
    CalendarDate from = countedFrom(anchor);
    if (from == null) {
      return Optional.empty();
    }
    if (anchor.followsNarrative()) {
      return inYear(yearTold(from));
    }
    return nearest(from.start(), anchor.tense());
  }

  @Override
  public Optional<String> resolve(Anchor anchor) {
    Optional<CalendarDate> date = date(anchor);
    return date.isPresent() || unit.compareTo(CalendarUnit.MONTH) > 0
        ? date.map(CalendarDate::format)
        : Optional.of(
            "XXXX"
                + CalendarUnit.DAY
                    .format(LocalDate.of(2000, month, day))
                    .substring(4, unit == CalendarUnit.MONTH ? 7 : 10));
  }

  @Override
  public @Nullable CalendarDate countedFrom(Anchor anchor) {
    CalendarDate from = Base.TOPIC.of(anchor);
    return from != null && from.isAtLeast(CalendarUnit.YEAR) ? from : null;
  }

  private int yearTold(CalendarDate last) {
    int year = last.year();
    if (direction == Direction.LAST && month >= last.start().getMonthValue()) {
      return year - 1;
    }
    boolean passed =
        last.unit().compareTo(CalendarUnit.YEAR) < 0
            && last.start().getMonthValue() - month >= MONTHS_OF_A_NEW_YEAR;
    boolean next = direction == Direction.NEXT && last.start().getMonthValue() >= month;
    return next || passed ? year + 1 : year;
  }

  private Optional<CalendarDate> nearest(LocalDate reference, Tense tense) {
    LocalDate now = unit.floor(reference);
    CalendarDate best = null;
    for (int year = reference.getYear() - 8; year <= reference.getYear() + 8; year++) {
      Optional<CalendarDate> candidate = inYear(year);
      if (candidate.isPresent()
          && fits(candidate.get().start(), now, tense)
          && (best == null || closer(candidate.get().start(), best.start(), now))) {
        best = candidate.get();
      }
    }
    return Optional.ofNullable(best);
  }

  private boolean fits(LocalDate candidate, LocalDate now, Tense tense) {
    return switch (direction) {
      case LAST -> candidate.isBefore(now);
      case NEXT -> candidate.isAfter(now);
      case THIS -> true;
      case BY_TENSE ->
          switch (tense) {
            case PAST -> !candidate.isAfter(now) || isJustAhead(candidate, now);
            case FUTURE -> !candidate.isBefore(now);
            case PRESENT, UNKNOWN -> true;
          };
    };
  }

  /**
   * Of a day nearly a year ago the year would have been told: such a day is still to come, whatever
   * the nearest verb says.
   */
  private boolean isJustAhead(LocalDate candidate, LocalDate now) {
    return unit == CalendarUnit.DAY && !candidate.isAfter(now.plusDays(JUST_AHEAD));
  }

  private static boolean closer(LocalDate candidate, LocalDate best, LocalDate now) {
    return Math.abs(ChronoUnit.DAYS.between(candidate, now))
        < Math.abs(ChronoUnit.DAYS.between(best, now));
  }

  /** Empty for 29 February in a year that has none. */
  Optional<CalendarDate> inYear(int year) {
    return year >= -9990 && year <= 9990 && YearMonth.of(year, month).isValidDay(day)
        ? Optional.of(new CalendarDate(LocalDate.of(year, month, day), unit))
        : Optional.empty();
  }
}
