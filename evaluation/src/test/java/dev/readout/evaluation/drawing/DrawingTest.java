package dev.readout.evaluation.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.readout.evaluation.scoring.Scorer;
import dev.readout.evaluation.scoring.TextGold;
import dev.readout.model.Actor;
import dev.readout.model.Document;
import dev.readout.model.Producer;
import dev.readout.model.Readout;
import dev.readout.model.Span;
import dev.readout.model.Speaker;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.model.vocabulary.StatementForm;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DrawingTest {

  /** The first letter of the text is two UTF-16 units and one code point. */
  private static final String TEXT =
      "\ud835\udc00 day.\nThe envoy said\t\u201cwe agree\u201d. So it was.";

  @Test
  void aRowHasTheWordsInTheirSentencesWithOffsetsInCodePoints() {
    Drawing drawing = new Drawing(FindingKind.SPEAKER, "1", 5, true, 1);

    List<String> rows = rows(drawing, List.of(quoting("d")));

    assertThat(rows)
        .containsExactly(
            "document\tstart\tend\tid\tverdict\tfound\tpassage",
            "d\t23\t31\ts1\t\tthe envoy (unnamed)\t\ud835\udc00 day. {{The envoy}} {{said}} "
                + "\u201c[[we agree]]\u201d. So it was.");
  }

  @Test
  void withoutWordsThereAreOffsetsAlone() {
    Drawing drawing = new Drawing(FindingKind.SPEAKER, "1", 5, false, 1);

    assertThat(rows(drawing, List.of(quoting("d"))))
        .containsExactly("document\tstart\tend\tid\tverdict", "d\t23\t31\ts1\t");
  }

  @Test
  void aSpeakerNobodyKnowsIsNotDrawnAsOne() {
    Drawing speakers = new Drawing(FindingKind.SPEAKER, "1", 5, false, 1);
    Drawing statements = new Drawing(FindingKind.STATEMENT, "1", 5, false, 1);
    Readout unknown = readout("d", null);

    assertThat(rows(speakers, List.of(unknown))).hasSize(1);
    assertThat(rows(statements, List.of(unknown))).hasSize(2);
  }

  @Test
  void theSeedDecidesTheDrawAndTheOrderIsThatOfTheTexts() {
    List<Readout> many = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      many.add(quoting("d" + (1000 + i)));
    }

    List<String> one = rows(new Drawing(FindingKind.SPEAKER, "1", 20, false, 0), many);
    List<String> again = rows(new Drawing(FindingKind.SPEAKER, "1", 20, false, 0), many);
    List<String> other = rows(new Drawing(FindingKind.SPEAKER, "2", 20, false, 0), many);

    assertThat(one).hasSize(21).isEqualTo(again).isNotEqualTo(other);
    assertThat(one.subList(1, 21)).isSorted();
  }

  @Test
  void everyFindingIsAsLikelyAsAnyOther() {
    List<Readout> many = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      many.add(quoting("d" + (10 + i)));
    }
    int[] drawn = new int[20];
    for (int seed = 0; seed < 1000; seed++) {
      Drawing drawing = new Drawing(FindingKind.SPEAKER, "seed" + seed, 5, false, 0);
      for (String row : rows(drawing, many)) {
        if (row.startsWith("d1") || row.startsWith("d2")) {
          drawn[Integer.parseInt(row.substring(1, 3)) - 10]++;
        }
      }
    }

    // 250 of 1,000 are expected, with a standard deviation of 14.
    for (int times : drawn) {
      assertThat(times).isBetween(190, 310);
    }
  }

  @Test
  void nothingCannotBeDrawn() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Drawing(FindingKind.CLAIM, "1", 0, true, 1))
        .withMessage("count must be 1 or more, was 0");
  }

  private static List<String> rows(Drawing drawing, List<Readout> readouts) {
    Scorer<TextGold, Readout> scorer = drawing.scorer();
    readouts.forEach(readout -> scorer.add(new TextGold(readout.document()), readout));
    return scorer.figures().text().lines().toList();
  }

  private static Readout quoting(String id) {
    return readout(id, "a1");
  }

  private static Readout readout(String id, @Nullable String speaker) {
    Span who = span("The envoy");
    Statement statement =
        new Statement(
            "s1",
            new Speaker(speaker, who, List.of(), false),
            List.of(span("said")),
            List.of(span("we agree")),
            List.of(span("we agree")),
            StatementForm.DIRECT,
            Act.ASSERT,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            null,
            1);
    Actor actor =
        new Actor(
            "a1", "the envoy", ActorKind.UNNAMED, List.of(), null, null, List.of(), List.of());
    return new Readout(
        new Producer("test", "1", null),
        Document.builder(TEXT).id(id).build(),
        List.of(
            span("\ud835\udc00 day."),
            new Span(TEXT.indexOf("The"), TEXT.indexOf(" So")),
            span("So it was.")),
        List.of(),
        List.of(actor),
        List.of(),
        List.of(statement),
        List.of(),
        List.of(),
        List.of());
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
