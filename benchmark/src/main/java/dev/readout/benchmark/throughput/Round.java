package dev.readout.benchmark.throughput;

/**
 * What reading all articles some times took.
 *
 * @param wallNanos time on the clock
 * @param cpuNanos time of processors that the whole process took meanwhile, its compiler and
 *     collector included
 * @param peakKibibytes the most memory that the process ever had resident, 0 where the system does
 *     not say
 */
record Round(long wallNanos, long cpuNanos, long peakKibibytes) {

  private static final String MARK = "@round";

  /** One line between the processes. */
  String line() {
    return MARK + " " + wallNanos + " " + cpuNanos + " " + peakKibibytes;
  }

  static boolean isLine(String line) {
    return line.startsWith(MARK + " ");
  }

  static Round parse(String line) {
    String[] parts = line.split(" ");
    return new Round(Long.parseLong(parts[1]), Long.parseLong(parts[2]), Long.parseLong(parts[3]));
  }

  double seconds() {
    return wallNanos / 1e9;
  }

  double cpuSeconds() {
    return cpuNanos / 1e9;
  }
}
