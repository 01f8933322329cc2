package dev.readout.benchmark.throughput;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** The options of everything that measures throughput. */
public final class PlanOptions {

  @Option(
      names = "--articles",
      paramLabel = "N",
      description = "So many articles, spread over the file (${DEFAULT-VALUE}).")
  private int count = 12;

  @Option(
      names = "--threads",
      split = ",",
      paramLabel = "N",
      description = "Numbers of threads that read (1,2).")
  private List<Integer> threads = List.of(1, 2);

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "How often each has its turn (${DEFAULT-VALUE}).")
  private int rounds = 5;

  @Option(
      names = "--seconds",
      paramLabel = "S",
      description = "The least time of a turn (${DEFAULT-VALUE}).")
  private double seconds = 2;

  @Option(
      names = "--warm-up",
      paramLabel = "S",
      description = "Time each reads before the first round (${DEFAULT-VALUE}).")
  private double warmUp = 10;

  /** The plan that was asked for. */
  public Plan plan(Path articles) {
    return new Plan(articles, count, threads, rounds, seconds, warmUp);
  }
}
