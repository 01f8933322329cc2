package dev.readout.benchmark.throughput;

import java.util.Arrays;
import java.util.List;

/**
 * What was measured of one contender with one number of threads.
 *
 * @param loading how it started
 * @param warmUp seconds that it read before the first round
 * @param tokens of one pass over the articles
 * @param passes of each round
 */
record Measured(
    Contender contender,
    int threads,
    Loading loading,
    double warmUp,
    long tokens,
    int passes,
    List<Round> rounds) {

  Measured {
    rounds = List.copyOf(rounds);
  }

  double[] tokensPerSecond() {
    return rounds.stream().mapToDouble(round -> tokens * passes / round.seconds()).toArray();
  }

  double medianTokensPerSecond() {
    return median(tokensPerSecond());
  }

  /** Seconds of processors for 1,000 tokens. */
  double medianCpu() {
    return median(
        rounds.stream()
            .mapToDouble(round -> 1000 * round.cpuSeconds() / (tokens * passes))
            .toArray());
  }

  long peakKibibytes() {
    return rounds.stream().mapToLong(Round::peakKibibytes).max().orElse(0);
  }

  /** How many times as fast as another, by the median of the rounds, each beside its own. */
  double times(Measured other) {
    double[] own = tokensPerSecond();
    double[] others = other.tokensPerSecond();
    for (int i = 0; i < own.length; i++) {
      own[i] /= others[i];
    }
    return median(own);
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
  }
}
