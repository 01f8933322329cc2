package dev.readout.reading.times.value;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A part of a year that is told beside it: {@code August of that year}. */
public record DateWithin(YearlessDate part, TimeValue year) implements TimeValue {

  @Override
  public Optional<CalendarDate> date(Anchor anchor) {
    return year.date(anchor).flatMap(within -> part.inYear(within.year()));
  }

  @Override
  public @Nullable CalendarDate countedFrom(Anchor anchor) {
    return year.countedFrom(anchor);
  }
}
