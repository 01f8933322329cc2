package dev.readout.reading.times.value;

import java.util.Optional;

/**
 * A duration.
 *
 * @param amount a decimal number, or {@code X} where the text does not count
 */
public record LengthOfTime(String amount, CalendarUnit unit) implements TimeValue {

  @Override
  public Optional<CalendarDate> date(Anchor anchor) {
    return Optional.empty();
  }

  @Override
  public Optional<String> resolve(Anchor anchor) {
    return Optional.of(unit.duration(amount));
  }
}
