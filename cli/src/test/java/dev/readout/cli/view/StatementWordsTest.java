package dev.readout.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.cli.Fixture;
import dev.readout.model.Span;
import dev.readout.model.Speaker;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.StatementForm;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatementWordsTest {

  @Test
  void directContentIsQuotedThroughout() {
    assertThat(of(StatementForm.DIRECT, "We go home", List.of(new Span(0, 10)), List.of()))
        .containsExactly(List.of(new Words("We go home", true)));
  }

  @Test
  void indirectContentIsParaphrase() {
    assertThat(of(StatementForm.INDIRECT, "that they go", List.of(new Span(0, 12)), List.of()))
        .containsExactly(List.of(new Words("that they go", false)));
  }

  @Test
  void marksAroundQuotedPartsAreLeftOut() {
    String text = "the plan was “dead” and “buried";

    assertThat(
            of(
                StatementForm.MIXED,
                text,
                List.of(new Span(0, text.length())),
                List.of(new Span(14, 18), new Span(25, 31))))
        .containsExactly(
            List.of(
                new Words("the plan was ", false),
                new Words("dead", true),
                new Words(" and ", false),
                new Words("buried", true)));
  }

  @Test
  void quotedSpansThatHoldTheirMarksGiveTheSame() {
    String text = "it is \"over\" now";

    assertThat(
            of(
                StatementForm.MIXED,
                text,
                List.of(new Span(0, text.length())),
                List.of(new Span(6, 12))))
        .containsExactly(
            List.of(new Words("it is ", false), new Words("over", true), new Words(" now", false)));
  }

  @Test
  void anApostropheIsNoMark() {
    String text = "the allies’ “plan”";

    assertThat(
            of(
                StatementForm.MIXED,
                text,
                List.of(new Span(0, text.length())),
                List.of(new Span(13, 17))))
        .containsExactly(List.of(new Words("the allies’ ", false), new Words("plan", true)));
  }

  @Test
  void partsThatStandApartAreListsOfTheirOwn() {
    Statement split = Fixture.readout().statements().get(3);

    assertThat(StatementWords.of(split, Fixture.TEXT))
        .containsExactly(
            List.of(new Words("The allies’ plan", false)),
            List.of(new Words("was ", false), new Words("alive and well", true)));
  }

  @Test
  void quotedSpansThatOverlapAreToldOnce() {
    assertThat(
            of(
                StatementForm.MIXED,
                "one two three",
                List.of(new Span(0, 13)),
                List.of(new Span(0, 7), new Span(4, 13))))
        .containsExactly(List.of(new Words("one two", true), new Words(" three", false)));
  }

  private static List<List<Words>> of(
      StatementForm form, String text, List<Span> content, List<Span> quoted) {
    return StatementWords.of(
        new Statement(
            "s1",
            Speaker.UNKNOWN,
            List.of(),
            content,
            quoted,
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
            1),
        text);
  }
}
