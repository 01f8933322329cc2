package dev.readout.benchmark.throughput;

/** What an engine took before it was warm: to load its models, and to read its first article. */
record Loading(long loadNanos, long firstNanos) {

  private static final String MARK = "@ready";

  String line() {
    return MARK + " " + loadNanos + " " + firstNanos;
  }

  static boolean isLine(String line) {
    return line.startsWith(MARK + " ");
  }

  static Loading parse(String line) {
    String[] parts = line.split(" ");
    return new Loading(Long.parseLong(parts[1]), Long.parseLong(parts[2]));
  }

  double loadSeconds() {
    return loadNanos / 1e9;
  }

  double firstSeconds() {
    return firstNanos / 1e9;
  }
}
