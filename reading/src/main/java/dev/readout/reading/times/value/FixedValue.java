package dev.readout.reading.times.value;

import java.util.Optional;

/**
 * A value that is the same whenever it is said: {@code PRESENT_REF}, {@code PAST_REF}, {@code
 * FUTURE_REF}, sets such as {@code XXXX-WXX-2}, fiscal years, decades before our era.
 */
public record FixedValue(String value) implements TimeValue {

  @Override
  public Optional<CalendarDate> date(Anchor anchor) {
    return Optional.empty();
  }

  @Override
  public Optional<String> resolve(Anchor anchor) {
    return Optional.of(value);
  }
}
