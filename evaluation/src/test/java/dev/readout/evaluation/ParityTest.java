package dev.readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.evaluation.attribution.Attribution;
import dev.readout.evaluation.attribution.AttributionBenchmark;
import dev.readout.evaluation.attribution.AttributionGold;
import dev.readout.evaluation.gold.GoldBenchmark;
import dev.readout.evaluation.gold.PredictedGold;
import dev.readout.evaluation.scoring.GoldDocument;
import dev.readout.evaluation.scoring.Range;
import dev.readout.evaluation.timex.Timex;
import dev.readout.evaluation.timex.TimexBenchmark;
import dev.readout.evaluation.timex.TimexGold;
import dev.readout.model.Readout;
import dev.readout.model.Span;
import dev.readout.model.Time;
import dev.readout.model.vocabulary.Term;
import dev.readout.model.vocabulary.TimeType;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds the figures against those of the reference scorers, where these stand beside the project:
 * byte for byte, on predictions made from the gold by seeded damage.
 */
@Timeout(300)
class ParityTest {

  private final Path folder;

  ParityTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2})
  void attributionFiguresAreTheReferenceScorers(long seed) throws Exception {
    Path gold = Shared.path("data/polnear.dev.jsonl.gz");

    assertParity(
        "attribution",
        gold,
        new AttributionBenchmark().load(gold),
        article -> attributions(article, seed),
        Shared.path("score/attribution.py"));
  }

  @ParameterizedTest
  @CsvSource({"wikiwars-train,0", "wikiwars-train,1", "meantime-dev,0", "meantime-dev,1"})
  void timexFiguresAreTheReferenceScorers(String corpus, long seed) throws Exception {
    Path gold = Shared.path("data/" + corpus + ".jsonl.gz");

    assertParity(
        "timex",
        gold,
        new TimexBenchmark().load(gold),
        article -> times(article, seed),
        Shared.path("score/timex.py"));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2, 3, 4, 5, 6, 7})
  void goldFiguresAreTheReferenceScorers(long seed) throws Exception {
    Path gold = Shared.path("gold");

    assertParity(
        "gold",
        gold,
        new GoldBenchmark().load(gold),
        article ->
            seed == 0 ? PredictedGold.perfect(article) : PredictedGold.damaged(article, seed),
        Shared.path("gold/score.py"));
  }

  /** One word in some is spoiled, and of the raw text also what is a word and a sentence. */
  @ParameterizedTest
  @CsvSource({"WORDS,ud-ewt-dev", "TEXT,ud-ewt-dev", "WORDS,ud-gum-dev", "TEXT,ud-gum-dev"})
  void syntaxFiguresAreTheReferenceScorers(Given given, String corpus) throws Exception {
    Path gold = Shared.path("data/" + corpus + ".conllu.gz");
    Evaluator evaluator = new Evaluator(Systems.analyzing(RoughSyntax::analysis), 2);

    assertParity(evaluator, "syntax", given, gold, Shared.path("score/syntax.py"));
  }

  private <G extends GoldDocument> void assertParity(
      String kind, Path gold, List<G> golds, Function<G, Readout> predict, Path scorer)
      throws Exception {
    Map<String, Readout> readouts = new HashMap<>();
    golds.forEach(article -> readouts.put(article.document().id(), predict.apply(article)));
    Evaluator evaluator =
        new Evaluator(
            Systems.reading(
                documents ->
                    documents.stream()
                        .map(document -> Objects.requireNonNull(readouts.get(document.id())))
                        .toList()),
            2);
    assertParity(evaluator, kind, Given.WORDS, gold, scorer);
  }

  private void assertParity(Evaluator evaluator, String kind, Given given, Path gold, Path scorer)
      throws Exception {
    Path predictions = folder.resolve("predictions.jsonl");
    Report report;
    try (Writer out = Files.newBufferedWriter(predictions, StandardCharsets.UTF_8)) {
      report = evaluator.evaluate(kind, given, gold, out, documents -> {});
    }

    assertThat(report.text()).isEqualTo(Shared.score(scorer, gold, predictions));
    assertThat(report.json()).isEqualTo(Shared.score(scorer, gold, predictions, "--json"));
  }

  private static Readout attributions(AttributionGold gold, long seed) {
    Damage damage = new Damage(seed, gold.document());
    Parts parts = new Parts(gold.document());
    for (Attribution attribution : damage.some(gold.attributions(), gold.attributions())) {
      List<Span> content = damage.moved(parts.spans(attribution.content()));
      if (content.isEmpty()) {
        continue;
      }
      List<Range> source =
          damage.some(attribution.source(), damage.any(gold.attributions()).source());
      Span speaker = source.isEmpty() ? null : damage.moved(parts.spans(source)).get(0);
      List<Span> cue = damage.moved(parts.spans(attribution.cue()));
      String id = "s" + parts.statements.size();
      String parent = damage.once(9) && !parts.statements.isEmpty() ? "s0" : null;
      parts.statement(id, speaker, cue, content, parent);
      if (damage.once(9)) {
        parts.statement(id + "joint", damage.anywhere(), cue, content, null);
      }
      if (damage.once(9)) {
        parts.statement(
            id + "false",
            damage.anywhere(),
            damage.once(2) ? List.of() : List.of(damage.anywhere()),
            List.of(damage.anywhere(), damage.anywhere()),
            null);
      }
    }
    return parts.readout();
  }

  private static Readout times(TimexGold gold, long seed) {
    Damage damage = new Damage(seed, gold.document());
    Parts parts = new Parts(gold.document());
    for (Timex timex : damage.some(gold.times(), gold.times())) {
      if (!timex.range().isEmpty()) {
        TimeType type =
            timex.type() == null ? TimeType.DATE : Term.of(TimeType.class, timex.type());
        parts.times.add(
            new Time(
                "t" + parts.times.size(),
                damage.moved(parts.span(timex.range())),
                damage.mostly(type),
                damage.mostly(timex.value(), "2001"),
                null));
      }
      if (damage.once(9)) {
        parts.times.add(
            new Time(
                "t" + parts.times.size(),
                damage.anywhere(),
                damage.any(TimeType.class),
                null,
                null));
      }
    }
    return parts.readout();
  }
}
