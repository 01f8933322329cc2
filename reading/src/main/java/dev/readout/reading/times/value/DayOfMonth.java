package dev.readout.reading.times.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code the 17th}: of the month told last, or else the one that fits the clause. */
public record DayOfMonth(int day) implements TimeValue {

  @Override
  public Optional<CalendarDate> date(Anchor anchor) {
    CalendarDate from = countedFrom(anchor);
    if (from == null) {
      return Optional.empty();
    }
    YearMonth month = YearMonth.from(from.start());
    int before = from.start().getDayOfMonth();
    if (!isTold(anchor.narrative())) {
      if (anchor.tense() == Tense.PAST && day > before) {
        month = month.minusMonths(1);
      } else if (anchor.tense() == Tense.FUTURE && day < before) {
        month = month.plusMonths(1);
      }
    }
    return month.isValidDay(day)
        ? Optional.of(CalendarDate.day(LocalDate.of(month.getYear(), month.getMonth(), day)))
        : Optional.empty();
  }

  @Override
  public @Nullable CalendarDate countedFrom(Anchor anchor) {
    CalendarDate told = anchor.narrative();
    if (isTold(told)) {
      return told;
    }
    return anchor.history() ? null : anchor.speechDate();
  }

  private static boolean isTold(@Nullable CalendarDate told) {
    return told != null && told.isAtLeast(CalendarUnit.MONTH);
  }
}
