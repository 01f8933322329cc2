package dev.readout.reading.times.value;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code on Wednesday}. In a clause that looks ahead the next one, else the last one; the day of
 * speaking itself if it is that weekday.
 */
public record NamedWeekday(DayOfWeek weekday, Direction direction) implements TimeValue {

  @Override
  public Optional<CalendarDate> date(Anchor anchor) {
    CalendarDate from = countedFrom(anchor);
    if (from == null) {
      return Optional.empty();
    }
    LocalDate day = from.start();
    return Optional.of(
        CalendarDate.day(
            switch (direction) {
              case LAST -> day.with(TemporalAdjusters.previous(weekday));
              case NEXT -> day.with(TemporalAdjusters.next(weekday));
              case THIS -> CalendarUnit.WEEK.floor(day).with(weekday);
              case BY_TENSE -> {
                boolean ahead =
                    anchor.tense() == Tense.FUTURE
                        || anchor.tense() == Tense.PRESENT
                        || anchor.followsNarrative();
                yield day.with(
                    ahead
                        ? TemporalAdjusters.nextOrSame(weekday)
                        : TemporalAdjusters.previousOrSame(weekday));
              }
            }));
  }

  @Override
  public Optional<String> resolve(Anchor anchor) {
    return Optional.of(
        date(anchor).map(CalendarDate::format).orElse("XXXX-WXX-" + weekday.getValue()));
  }

  @Override
  public @Nullable CalendarDate countedFrom(Anchor anchor) {
    CalendarDate from = Base.TOPIC.of(anchor);
    return from != null && from.isAtLeast(CalendarUnit.DAY) ? from : null;
  }
}
