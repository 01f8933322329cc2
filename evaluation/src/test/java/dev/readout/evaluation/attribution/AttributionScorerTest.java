package dev.readout.evaluation.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.evaluation.Parts;
import dev.readout.evaluation.scoring.Decimals;
import dev.readout.evaluation.scoring.GoldText;
import dev.readout.evaluation.scoring.Range;
import dev.readout.model.Document;
import dev.readout.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributionScorerTest {

  private static final String TEXT =
      "😀 “Rain is near,” said Ada Example. Ben Sample denied that it snowed, then fell silent.";

  private final Document document = Document.builder(TEXT).id("d1").build();
  private final GoldText text = new GoldText(TEXT);
  private final AttributionGold gold =
      new AttributionGold(
          document,
          text,
          List.of(
              new Attribution(
                  List.of(range("Ada Example")),
                  List.of(range("said")),
                  List.of(range("“Rain is near,”"))),
              new Attribution(
                  List.of(range("Ben Sample")),
                  List.of(range("denied")),
                  List.of(range("that it snowed"), range("fell silent")))));

  @Test
  void marksAndALeadingThatAtTheEdgesAreLeftAside() {
    Parts parts = new Parts(document);
    parts.statement("s1", span("Ada Example."), spans("said"), spans("Rain is near"), null);
    parts.statement(
        "s2", span("Ben Sample"), spans("denied"), spans("it snowed,", "fell silent"), null);

    assertThat(json(parts))
        .isEqualTo(
            """
            {"source exact": 100.0, "source begin": 100.0, "source overlap": 100.0, \
            "source chars": 100.0, "cue exact": 100.0, "cue begin": 100.0, "cue overlap": 100.0, \
            "cue chars": 100.0, "content exact": 100.0, "content begin": 100.0, \
            "content overlap": 100.0, "content chars": 100.0, "attribution linked": 100.0, \
            "attribution linked-sc": 100.0}""");
  }

  /** Frozen from the reference scorer. */
  @Test
  void partlyRightPredictionGetsItsShare() {
    Parts parts = new Parts(document);
    parts.statement("s1", span("Example"), spans("said Ada"), spans("Rain is near"), null);
    parts.statement(
        "s2", span("Ben Sample"), List.of(), spans("it snowed, then fell silent"), null);
    parts.statement("s3", null, spans("denied"), spans("silent"), null);

    assertThat(figures(parts))
        .isEqualTo(
            """
            source       exact      P 0.500  R 0.500  F1 0.500   gold 2  predicted 2
            source       begin      P 0.500  R 0.500  F1 0.500   gold 2  predicted 2
            source       overlap    P 1.000  R 1.000  F1 1.000   gold 2  predicted 2
            source       chars      P 1.000  R 0.810  F1 0.895   gold 21  predicted 17
            cue          exact      P 0.500  R 0.500  F1 0.500   gold 2  predicted 2
            cue          begin      P 1.000  R 1.000  F1 1.000   gold 2  predicted 2
            cue          overlap    P 1.000  R 1.000  F1 1.000   gold 2  predicted 2
            cue          chars      P 0.714  R 1.000  F1 0.833   gold 10  predicted 14
            content      exact      P 0.333  R 0.333  F1 0.333   gold 3  predicted 3
            content      begin      P 0.667  R 0.667  F1 0.667   gold 3  predicted 3
            content      overlap    P 1.000  R 1.000  F1 1.000   gold 3  predicted 3
            content      chars      P 0.821  R 1.000  F1 0.901   gold 32  predicted 39
            attribution  linked     P 0.333  R 0.500  F1 0.400   gold 2  predicted 3
            attribution  linked-sc  P 0.667  R 1.000  F1 0.800   gold 2  predicted 3""");
  }

  @Test
  void nestedStatementsAndSecondJointSpeakersAreLeftOut() {
    Parts parts = new Parts(document);
    parts.statement("s1", span("Ada Example"), spans("said"), spans("Rain is near"), null);
    parts.statement("s2", span("Ben Sample"), spans("said"), spans("Rain is near"), null);
    parts.statement("s3", null, List.of(), spans("near"), "s1");

    assertThat(figures(parts))
        .contains("source       exact      P 1.000  R 0.500  F1 0.667   gold 2  predicted 1")
        .contains("attribution  linked     P 1.000  R 0.500  F1 0.667   gold 2  predicted 1");
  }

  @Test
  void emptySourceIsMatchedByAnEmptySourceOnly() {
    Parts parts = new Parts(document);
    parts.statement("s1", null, spans("said"), spans("Rain is near"), null);
    AttributionGold sourceless =
        new AttributionGold(
            document,
            text,
            List.of(
                new Attribution(
                    List.of(), List.of(range("said")), List.of(range("Rain is near")))));
    AttributionScorer scorer = new AttributionScorer();
    scorer.add(sourceless, PredictedAttributions.of(parts.readout(), text));

    assertThat(scorer.figures().text())
        .contains("attribution  linked     P 1.000  R 1.000  F1 1.000   gold 1  predicted 1");
    assertThat(figures(parts))
        .contains("attribution  linked     P 0.000  R 0.000  F1 0.000   gold 2  predicted 1");
  }

  @Test
  void nothingFoundIsNoDivisionByZero() {
    assertThat(figures(new Parts(document)))
        .contains("cue          exact      P 0.000  R 0.000  F1 0.000   gold 2  predicted 0");
  }

  @Test
  void statementsAreCountedByTheirConfidence() {
    Parts parts = new Parts(document);
    parts.statement("s1", span("Ada Example"), spans("said"), spans("Rain is near"), null);
    parts.statement("s2", span("Ada Example"), spans("denied"), spans("silent"), null);
    double mean =
        parts.readout().statements().stream().mapToDouble(s -> s.confidence()).average().orElse(0);
    ConfidenceScorer scorer = new ConfidenceScorer();
    scorer.add(gold, parts.readout());

    assertThat(scorer.figures().text())
        .contains("statements    2  mean " + Decimals.fixed(mean, 3) + "  right 0.500")
        .endsWith("calibration error " + Decimals.fixed(Math.abs(mean - 0.5), 3));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '|',
      textBlock =
          """
          ` “that it is,” ` | it is
          `That THAT x`     | x
          `that`            | that
          `thatch`          | thatch
          `“,”`             | ``
          `'tis so`         | tis so
          `that “That 😀”`   | 😀
          """)
  void edgesAreTrimmed(String words, String kept) {
    GoldText whole = new GoldText(words);

    assertThat(whole.words(Edges.trim(whole, new Range(0, whole.length())))).isEqualTo(kept);
  }

  private String figures(Parts parts) {
    AttributionScorer scorer = new AttributionScorer();
    scorer.add(gold, PredictedAttributions.of(parts.readout(), text));
    return scorer.figures().text();
  }

  private String json(Parts parts) {
    AttributionScorer scorer = new AttributionScorer();
    scorer.add(gold, PredictedAttributions.of(parts.readout(), text));
    return scorer.figures().json();
  }

  private Range range(String words) {
    return text.range(span(words));
  }

  private static List<Span> spans(String... words) {
    return java.util.Arrays.stream(words).map(AttributionScorerTest::span).toList();
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
