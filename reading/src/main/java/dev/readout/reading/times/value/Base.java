package dev.readout.reading.times.value;

import org.jspecify.annotations.Nullable;

/** From where an expression counts. */
public enum Base {
  /** The day of speaking or of publication: {@code two days ago}, {@code last week}. */
  SPEECH {
    @Override
    @Nullable CalendarDate of(Anchor anchor) {
      return anchor.speechDate() != null ? anchor.speechDate() : anchor.narrative();
    }
  },
  /** The date told last: {@code two days later}, {@code the same week}. */
  NARRATIVE {
    @Override
    @Nullable CalendarDate of(Anchor anchor) {
      return anchor.narrative() != null ? anchor.narrative() : anchor.speechDate();
    }
  },
  /**
   * In a history the date told last, in news the day of publication: {@code the end of the year}.
   */
  TOPIC {
    @Override
    @Nullable CalendarDate of(Anchor anchor) {
      return (anchor.history() ? NARRATIVE : SPEECH).of(anchor);
    }
  };

  abstract @Nullable CalendarDate of(Anchor anchor);
}
