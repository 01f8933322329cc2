package dev.readout.reading.times.value;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * So many units from some day: {@code yesterday}, {@code last week}, {@code this year}, {@code two
 * years ago}, {@code three weeks later}. It is as exact as its unit.
 *
 * @param amount negative for the past
 */
public record UnitOffset(CalendarUnit unit, int amount, Base base) implements TimeValue {

  /** Nothing that news counts is further away, in any unit. */
  public static final int LARGEST = 100_000;

  public UnitOffset {
    if (Math.abs((long) amount) > LARGEST) {
      throw new IllegalArgumentException("offset too large: " + amount);
    }
  }

  @Override
  public Optional<CalendarDate> date(Anchor anchor) {
    CalendarDate from = countedFrom(anchor);
    if (from == null || unit.compareTo(CalendarUnit.DAY) < 0 || !from.isAtLeast(unit)) {
      return Optional.empty();
    }
    return TimeValue.inRange(unit.plus(unit.floor(from.start()), amount), unit);
  }

  @Override
  public Optional<String> resolve(Anchor anchor) {
    Optional<CalendarDate> date = date(anchor);
    CalendarDate from = countedFrom(anchor);
    if (date.isPresent() || from == null || !from.isAtLeast(CalendarUnit.YEAR)) {
      return date.map(CalendarDate::format);
    }
    if (unit.isPartOfDay() && from.unit() == CalendarUnit.DAY) {
      return TimeValue.inRange(unit.plus(from.start(), amount), CalendarUnit.DAY)
          .map(day -> day.format() + "TXX");
    }
    // "Four days later", where the text has told no more than the year or the month.
    boolean monthKnown = from.unit() == CalendarUnit.MONTH && unit == CalendarUnit.DAY;
    return Optional.of(
        monthKnown ? from.format() + "-XX" : unit.maskWithin(CalendarUnit.year(from.year())));
  }

  @Override
  public @Nullable CalendarDate countedFrom(Anchor anchor) {
    return base.of(anchor);
  }
}
