package dev.readout.evaluation.timex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.evaluation.Parts;
import dev.readout.evaluation.scoring.GoldText;
import dev.readout.evaluation.scoring.Range;
import dev.readout.model.Document;
import dev.readout.model.Span;
import dev.readout.model.Time;
import dev.readout.model.vocabulary.TimeType;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimexScorerTest {

  private static final String TEXT = "😀 On Monday, for two days from May 2026, then last week.";

  private final Document document = Document.builder(TEXT).id("d1").build();
  private final GoldText text = new GoldText(TEXT);
  private final Parts parts = new Parts(document);

  @Test
  void strictNeedsBothEndsAndTypeAndValueAreJudgedOnAnyOverlap() {
    predict("Monday", TimeType.DATE, "2026-03-02");
    predict("On Monday", TimeType.TIME, "2026-03-02");
    predict("two", TimeType.DURATION, "P3D");
    predict("last", TimeType.DATE, null);

    // Four in the gold beside the empty one, four predicted. Monday is strict, two and last are
    // not.
    assertThat(score(text.length()))
        .isEqualTo("strict   25.00\nrelaxed  75.00\ntype     75.00\nvalue    50.00");
  }

  @Test
  void whatBeginsAfterTheAnnotationCountsOnNeitherSide() {
    predict("Monday", TimeType.DATE, "2026-03-02");
    predict("two days", TimeType.DURATION, "P2D");
    predict("last week", TimeType.DATE, "2026-W09");

    assertThat(score(text.occurrences("two").get(0).start()))
        .isEqualTo("strict   100.00\nrelaxed  100.00\ntype     100.00\nvalue    100.00");
  }

  @Test
  void oneExpressionMatchesOneOnly() {
    predict("Monday, for two days", TimeType.DATE, "2026-03-02");

    assertThat(score(text.length()))
        .isEqualTo("strict   0.00\nrelaxed  40.00\ntype     40.00\nvalue    40.00");
  }

  @Test
  void nothingAtAllIsZero() {
    TimexScorer scorer = new TimexScorer();
    scorer.add(new TimexGold(document, text, text.length(), List.of()), parts.readout());

    assertThat(scorer.figures().json())
        .isEqualTo("{\"strict\": 0.0, \"relaxed\": 0.0, \"type\": 0.0, \"value\": 0.0}");
  }

  private String score(int annotatedEnd) {
    TimexScorer scorer = new TimexScorer();
    scorer.add(
        new TimexGold(
            document,
            text,
            annotatedEnd,
            List.of(
                timex("Monday", "DATE", "2026-03-02"),
                new Timex(new Range(4, 4), "DATE", "2026"),
                timex("two days", "DURATION", "P2D"),
                timex("May 2026", "DATE", "2026-05"),
                timex("last week", "DATE", null))),
        parts.readout());
    return scorer.figures().text();
  }

  private void predict(String words, TimeType type, @Nullable String value) {
    int start = TEXT.indexOf(words);
    parts.times.add(
        new Time(
            "t" + parts.times.size(), new Span(start, start + words.length()), type, value, null));
  }

  private Timex timex(String words, String type, @Nullable String value) {
    return new Timex(text.occurrences(words).get(0), type, value);
  }
}
