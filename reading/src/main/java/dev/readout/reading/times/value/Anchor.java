package dev.readout.reading.times.value;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a relative expression is counted from.
 *
 * @param reference the day of speaking where it is known, else of publication; null if neither is
 * @param tense of the clause
 * @param narrative the date that the text told last before the expression, or null
 * @param history the text tells the past in its order, so that a month or day without a year
 *     belongs to the date told last, not to the day of publication
 */
public record Anchor(
    @Nullable LocalDate reference, Tense tense, @Nullable CalendarDate narrative, boolean history) {

  /** Somebody speaks on a day, nothing being told before. */
  public static Anchor of(LocalDate reference, Tense tense) {
    return new Anchor(reference, tense, null, false);
  }

  /** The same words, spoken on another day. */
  public Anchor spokenOn(LocalDate day) {
    return new Anchor(day, tense, narrative, false);
  }

  /** A date without a year belongs to the date told last, not to the day of speaking. */
  boolean followsNarrative() {
    return narrative != null && (history || reference == null);
  }

  @Nullable CalendarDate speechDate() {
    return reference == null ? null : CalendarDate.day(reference);
  }
}
