package dev.readout.reading.times.value;

import java.util.Optional;

/** A date that needs no anchor: {@code 17 October 2025}, {@code 2019}, {@code the 1990s}. */
public record AbsoluteDate(CalendarDate value) implements TimeValue {

  @Override
  public Optional<CalendarDate> date(Anchor anchor) {
    return Optional.of(value);
  }
}
