package dev.readout.evaluation;

import dev.readout.evaluation.attribution.AttributionBenchmark;
import dev.readout.evaluation.claimpairs.ClaimPairsBenchmark;
import dev.readout.evaluation.eventcoref.EventCorefBenchmark;
import dev.readout.evaluation.eventtype.EventTypeBenchmark;
import dev.readout.evaluation.factuality.FactualityBenchmark;
import dev.readout.evaluation.gold.GoldBenchmark;
import dev.readout.evaluation.names.NamesBenchmark;
import dev.readout.evaluation.scoring.Benchmark;
import dev.readout.evaluation.syntax.SyntaxBenchmark;
import dev.readout.evaluation.timex.TimexBenchmark;
import java.util.List;
import java.util.function.Function;

/** What can be measured. To add a kind, write a {@link Benchmark} and name it here. */
public final class Evaluations {

  private static final List<Entry> ENTRIES =
      List.of(
          new Entry(
              new Kind(
                  "attribution",
                  "sources, cues and contents, in a JSON Lines file such as PolNeAR",
                  false),
              given -> new AttributionBenchmark()),
          new Entry(
              new Kind(
                  "timex", "temporal expressions, in a JSON Lines file such as WikiWars", false),
              given -> new TimexBenchmark()),
          new Entry(
              new Kind("gold", "whole readouts, in a folder of *.gold.json files", false),
              given -> new GoldBenchmark()),
          new Entry(
              new Kind("syntax", "words, sentences, tags, lemmas, trees, in a CoNLL-U file", true),
              given -> new SyntaxBenchmark(given == Given.TEXT)),
          new Entry(
              new Kind(
                  "names",
                  "persons, organisations, places, in JSON Lines or CoNLL-U with entities",
                  true),
              given -> new NamesBenchmark(given == Given.TEXT)),
          new Entry(
              new Kind(
                  "event-type",
                  "the type of the event between a pair, in JSON Lines as PLV",
                  false),
              given -> new EventTypeBenchmark()),
          new Entry(
              new Kind(
                  "factuality",
                  "whether events took place, in JSON Lines as PragBank or MEANTIME",
                  false),
              given -> new FactualityBenchmark()),
          new Entry(
              new Kind(
                  "event-coref", "which reports tell of one event, in JSON Lines as ECB+", false),
              given -> new EventCorefBenchmark()),
          new Entry(
              new Kind(
                  "claims",
                  "whether a headline says the same as a claim, in JSON Lines as Emergent",
                  false),
              given -> new ClaimPairsBenchmark()));

  private Evaluations() {}

  /** Every kind, in the order in which help should list them. */
  public static List<Kind> kinds() {
    return ENTRIES.stream().map(Entry::kind).toList();
  }

  static Benchmark<?, ?> benchmark(String name, Given given) throws EvaluationException {
    for (Entry entry : ENTRIES) {
      if (entry.kind.name().equals(name)) {
        return entry.benchmark.apply(given);
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
   * @param givesWords whether its gold may have words of its own, which are given unless the text
   *     alone is
   */
  public record Kind(String name, String description, boolean givesWords) {}

  private record Entry(Kind kind, Function<Given, Benchmark<?, ?>> benchmark) {}
}
