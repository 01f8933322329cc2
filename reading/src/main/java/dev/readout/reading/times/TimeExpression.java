package dev.readout.reading.times;

import dev.readout.model.Span;
import dev.readout.model.Time;
import dev.readout.model.vocabulary.TimeType;
import dev.readout.reading.times.value.Anchor;
import dev.readout.reading.times.value.CalendarDate;
import dev.readout.reading.times.value.TimeValue;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A temporal expression: what its words mean, and from where the article as a whole counts it.
 *
 * @param span in UTF-16 code units of the text
 * @param meaning not counted from any day
 * @param anchor the day of publication, the tense of the clause and the date told last before
 */
public record TimeExpression(Span span, TimeType type, TimeValue meaning, Anchor anchor) {

  private static final Pattern CLOCK = Pattern.compile("T.*$");
  private static final Pattern UNKNOWN_REST = Pattern.compile("-[A-Z]?X.*$");
  private static final Pattern CALENDAR = Pattern.compile("\\d{2}|\\d{3}|\\d{4}(-.+)?");

  /** The TIMEX3 value, counted as the article as a whole counts; empty where it does not tell. */
  public Optional<String> value() {
    return meaning.resolve(anchor);
  }

  /** The TIMEX3 value, if the words were spoken on a certain day. */
  public Optional<String> value(LocalDate spoken) {
    return meaning.resolve(anchor.spokenOn(spoken));
  }

  /**
   * The day, week, month, season, quarter, half, year, decade or century in which the expression
   * lies, as statements and events give their dates; empty for durations, sets, references, fiscal
   * years and dates before our era.
   */
  public Optional<String> calendarValue() {
    return value().flatMap(TimeExpression::calendar);
  }

  /** The same, if the words were spoken on a certain day. */
  public Optional<String> calendarValue(LocalDate spoken) {
    return value(spoken).flatMap(TimeExpression::calendar);
  }

  /** The words mean another time when they are spoken on another day. */
  public boolean isRelative() {
    return meaning.countedFrom(anchor) != null;
  }

  /** As it stands in a readout. */
  public Time toTime(String id) {
    CalendarDate from = meaning.countedFrom(anchor);
    return new Time(id, span, type, value().orElse(null), from == null ? null : from.format());
  }

  private static Optional<String> calendar(String value) {
    String date = CLOCK.matcher(value).replaceFirst("");
    date = UNKNOWN_REST.matcher(date).replaceFirst("");
    return CALENDAR.matcher(date).matches() ? Optional.of(date) : Optional.empty();
  }
}
