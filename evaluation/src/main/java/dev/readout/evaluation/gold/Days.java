package dev.readout.evaluation.gold;

import org.jspecify.annotations.Nullable;

/** Dates as the gold has them. */
final class Days {

  private Days() {}

  /** A calendar value without the time of day. */
  static @Nullable String of(@Nullable String value) {
    if (value == null) {
      return null;
    }
    int time = value.indexOf('T');
    return time < 0 ? value : value.substring(0, time);
  }
}
