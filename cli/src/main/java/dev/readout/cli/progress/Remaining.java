package dev.readout.cli.progress;

/** A span of time as people say it: {@code 40 s}, {@code 12 min}, {@code 3 h 20 min}. */
final class Remaining {

  private Remaining() {}

  static String of(double seconds) {
    long whole = Math.round(seconds);
    if (whole < 90) {
      return whole + " s";
    }
    long minutes = Math.round(seconds / 60);
    return minutes < 90 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
  }
}
