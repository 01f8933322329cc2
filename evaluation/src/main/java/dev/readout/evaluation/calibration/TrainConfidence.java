package dev.readout.evaluation.calibration;

import dev.readout.evaluation.attribution.AttributionBenchmark;
import dev.readout.evaluation.attribution.AttributionGold;
import dev.readout.evaluation.attribution.LinkedStatements;
import dev.readout.evaluation.scoring.BadGoldException;
import dev.readout.evaluation.scoring.JudgedStatement;
import dev.readout.language.encoder.EncoderAnalyzer;
import dev.readout.model.explain.ExplainedReadout;
import dev.readout.model.explain.Finding;
import dev.readout.model.explain.StatementReasons;
import dev.readout.reading.ArticleReader;
import dev.readout.reading.statements.confidence.ConfidenceFeatures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Fits the weights of confidence anew: reads a file of attributions such as half of polnear.dev and
 * writes {@code weights.tsv} for {@code reading.statements.confidence}. The articles must be none
 * that the encoder was trained on, where its scores promise too much.
 */
public final class TrainConfidence {

  private TrainConfidence() {}

  /**
   * @param arguments the file of attributions and the file to write
   */
  public static void main(String[] arguments) throws IOException, BadGoldException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException(
          "give a file of attributions and the file to write, not " + List.of(arguments));
    }
    List<AttributionGold> golds = new AttributionBenchmark().load(Path.of(arguments[0]));
    List<LogisticFit.Case> cases = new ArrayList<>();
    try (EncoderAnalyzer analyzer = EncoderAnalyzer.load()) {
      ArticleReader reader = new ArticleReader(analyzer, "training");
      for (AttributionGold gold : golds) {
        cases.addAll(cases(gold, reader.explain(gold.document())));
      }
    }
    StringBuilder out =
        new StringBuilder(
            """
            # What features speak for an attribution: feature | weight, in log odds.
            # Written by TrainConfidence of the module evaluation; see docs/accuracy.md.
            """);
    new LogisticFit()
        .weights(cases)
        .forEach(
            (feature, weight) ->
                out.append(feature)
                    .append('\t')
                    .append(String.format(Locale.ROOT, "%.3f", weight))
                    .append('\n'));
    Files.writeString(Path.of(arguments[1]), out, StandardCharsets.UTF_8);
  }

  private static List<LogisticFit.Case> cases(AttributionGold gold, ExplainedReadout explained) {
    Map<String, StatementReasons> reasons = new HashMap<>();
    explained.explanation().statements().forEach(one -> reasons.put(one.statement(), one));
    List<LogisticFit.Case> cases = new ArrayList<>();
    for (JudgedStatement judged : LinkedStatements.of(gold, explained.readout())) {
      StatementReasons why = reasons.get(judged.statement().id());
      if (why == null) {
        continue;
      }
      cases.add(
          new LogisticFit.Case(
              ConfidenceFeatures.of(why.finding(), why.speaker().naming(), false), judged.right()));
      if (why.finding().byRule().isPresent()) {
        // The same, had the heads not been asked: for statements within statements.
        Finding alone = new Finding.ByRule(why.finding().byRule().get(), false);
        cases.add(
            new LogisticFit.Case(
                ConfidenceFeatures.of(alone, why.speaker().naming(), false), judged.right()));
      }
    }
    return cases;
  }
}
