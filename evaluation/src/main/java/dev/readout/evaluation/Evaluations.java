package dev.readout.evaluation;

import dev.readout.evaluation.attribution.AttributionBenchmark;
import dev.readout.evaluation.gold.GoldBenchmark;
import dev.readout.evaluation.scoring.Benchmark;
import dev.readout.evaluation.timex.TimexBenchmark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What can be measured. To add a kind, write a {@link Benchmark} and name it here. */
public final class Evaluations {

  private static final Map<Kind, Benchmark<?>> BENCHMARKS = new LinkedHashMap<>();

  static {
    BENCHMARKS.put(
        new Kind("attribution", "sources, cues and contents, in a JSON Lines file such as PolNeAR"),
        new AttributionBenchmark());
    BENCHMARKS.put(
        new Kind("timex", "temporal expressions, in a JSON Lines file such as WikiWars"),
        new TimexBenchmark());
    BENCHMARKS.put(
        new Kind("gold", "whole readouts, in a folder of *.gold.json files"), new GoldBenchmark());
  }

  private Evaluations() {}

  /** Every kind, in the order in which help should list them. */
  public static List<Kind> kinds() {
    return List.copyOf(BENCHMARKS.keySet());
  }

  static Benchmark<?> benchmark(String name) throws EvaluationException {
    for (Map.Entry<Kind, Benchmark<?>> entry : BENCHMARKS.entrySet()) {
      if (entry.getKey().name().equals(name)) {
        return entry.getValue();
      }
    }
    throw new EvaluationException(
        "there is no evaluation '"
            + name
            + "', only: "
            + String.join(" ", kinds().stream().map(Kind::name).toList()));
  }

  /**
   * A kind of evaluation.
   *
   * @param name as a user gives it
   * @param description one line: what is measured, and in which kind of file
   */
  public record Kind(String name, String description) {}
}
