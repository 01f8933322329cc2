package dev.readout.benchmark.throughput;

import java.nio.file.Path;
import java.util.List;

/**
 * How throughput is measured.
 *
 * @param articles any file that Readout reads
 * @param count how many articles of it
 * @param threads numbers of threads that read; each is measured in each round
 * @param rounds how often each engine's turn comes
 * @param seconds the least time of a turn; a fast engine reads the articles several times
 * @param warmUp seconds each engine reads before the first round, at least once all articles
 */
public record Plan(
    Path articles, int count, List<Integer> threads, int rounds, double seconds, double warmUp) {

  public Plan {
    threads = List.copyOf(threads);
    if (count < 1 || rounds < 1 || threads.isEmpty() || threads.stream().anyMatch(n -> n < 1)) {
      throw new IllegalArgumentException(
          "articles, rounds and threads must be 1 or more: "
              + count
              + ", "
              + rounds
              + ", "
              + threads);
    }
  }

  int mostThreads() {
    return threads.stream().mapToInt(Integer::intValue).max().orElseThrow();
  }
}
