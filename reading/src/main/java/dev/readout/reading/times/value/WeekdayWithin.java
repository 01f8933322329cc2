package dev.readout.reading.times.value;

import java.time.DayOfWeek;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A weekday of a week that is told beside it: {@code Tuesday of last week}. */
public record WeekdayWithin(DayOfWeek weekday, TimeValue week) implements TimeValue {

  @Override
  public Optional<CalendarDate> date(Anchor anchor) {
    return week.date(anchor)
        .map(within -> CalendarDate.day(CalendarUnit.WEEK.floor(within.start()).with(weekday)));
  }

  @Override
  public @Nullable CalendarDate countedFrom(Anchor anchor) {
    return week.countedFrom(anchor);
  }
}
