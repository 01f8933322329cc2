package dev.readout.evaluation.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.evaluation.scoring.Figures;
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
import java.util.List;
import org.junit.jupiter.api.Test;

class SpeakersScorerTest {

  private static final Document DOCUMENT = Document.builder("She said it.").id("d").build();
  private static final Speaker KNOWN = new Speaker("a1", new Span(0, 3), List.of(), false);
  private static final Speaker FLOATING = new Speaker("a1", null, List.of(), true);
  private static final Speaker OPEN =
      new Speaker(null, new Span(0, 3), List.of(new Speaker.Candidate("a1", 0.5)), false);

  @Test
  void quotationsAreCountedApartFromIndirectSpeech() {
    Figures figures =
        figures(
            statement("s1", KNOWN, StatementForm.DIRECT),
            statement("s2", FLOATING, StatementForm.MIXED),
            statement("s3", OPEN, StatementForm.MIXED),
            statement("s4", Speaker.UNKNOWN, StatementForm.INDIRECT));

    assertThat(figures.text().lines())
        .containsExactly(
            "quotations  unknown 33.3 %   statements 3  unknown 1  without words 0  "
                + "with candidates 1  inferred 1",
            "indirect    unknown 100.0 %   statements 1  unknown 1  without words 1  "
                + "with candidates 0  inferred 0",
            "all         unknown 50.0 %   statements 4  unknown 2  without words 1  "
                + "with candidates 1  inferred 1");
    assertThat(figures.json())
        .startsWith(
            "{\"quotations\": {\"unknownPercent\": 33.33, \"statements\": 3, \"unknown\": 1, ");
  }

  @Test
  void withoutStatementsNothingIsUnknown() {
    assertThat(figures().text()).startsWith("quotations  unknown 0.0 %   statements 0");
  }

  private static Figures figures(Statement... statements) {
    Scorer<TextGold, Readout> scorer = new SpeakersBenchmark().scorer();
    Actor actor =
        new Actor("a1", "Mara", ActorKind.PERSON, List.of(), null, null, List.of(), List.of());
    scorer.add(
        new TextGold(DOCUMENT),
        new Readout(
            new Producer("test", "1", null),
            DOCUMENT,
            List.of(),
            List.of(),
            List.of(actor),
            List.of(),
            List.of(statements),
            List.of(),
            List.of(),
            List.of()));
    return scorer.figures();
  }

  private static Statement statement(String id, Speaker speaker, StatementForm form) {
    return new Statement(
        id,
        speaker,
        List.of(new Span(4, 8)),
        List.of(new Span(9, 11)),
        List.of(),
        form,
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
  }
}
