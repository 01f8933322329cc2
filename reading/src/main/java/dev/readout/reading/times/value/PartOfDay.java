package dev.readout.reading.times.value;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code Friday morning}, {@code tonight}, {@code the night of 17 October}.
 *
 * @param day null where the text names no day: {@code at night}
 * @param part TIMEX3's code: {@code MO MI AF EV NI DT}
 */
public record PartOfDay(@Nullable TimeValue day, String part) implements TimeValue {

  @Override
  public Optional<CalendarDate> date(Anchor anchor) {
    return day == null ? Optional.empty() : day.date(anchor);
  }

  @Override
  public Optional<String> resolve(Anchor anchor) {
    Optional<String> date = day == null ? Optional.empty() : day.resolve(anchor);
    return Optional.of(date.orElse("XXXX-XX-XX") + "T" + part);
  }

  @Override
  public @Nullable CalendarDate countedFrom(Anchor anchor) {
    return day == null ? null : day.countedFrom(anchor);
  }
}
