package dev.readout.reading.times.value;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code 18:00 UTC}, {@code 11 a.m. on Friday}.
 *
 * @param day null where the text names none nearby: the day of speaking, in a history the day told
 * @param minute -1 where only the hour is told
 * @param zone ISO 8601 offset, {@code Z} or {@code +03}, or empty
 */
public record ClockTime(@Nullable TimeValue day, int hour, int minute, String zone)
    implements TimeValue {

  /**
   * @throws IllegalArgumentException if no clock shows it
   */
  public ClockTime {
    if (hour < 0 || hour > 24 || minute < -1 || minute > 59) {
      throw new IllegalArgumentException("no time of day: " + hour + ":" + minute);
    }
  }

  /** The same time of a day that the text names elsewhere. */
  public ClockTime on(TimeValue named) {
    return new ClockTime(named, hour, minute, zone);
  }

  @Override
  public Optional<CalendarDate> date(Anchor anchor) {
    if (day != null) {
      return day.date(anchor);
    }
    return Optional.ofNullable(countedFrom(anchor)).filter(from -> from.unit() == CalendarUnit.DAY);
  }

  @Override
  public Optional<String> resolve(Anchor anchor) {
    Optional<String> named = date(anchor).map(CalendarDate::format);
    if (named.isEmpty() && day != null) {
      named = day.resolve(anchor).filter(value -> value.indexOf('T') < 0);
    }
    String clock =
        CalendarUnit.two(hour) + (minute < 0 ? ":00" : ":" + CalendarUnit.two(minute)) + zone;
    return Optional.of(named.orElse("XXXX-XX-XX") + "T" + clock);
  }

  @Override
  public @Nullable CalendarDate countedFrom(Anchor anchor) {
    if (day != null) {
      return day.countedFrom(anchor);
    }
    return Base.TOPIC.of(anchor);
  }
}
