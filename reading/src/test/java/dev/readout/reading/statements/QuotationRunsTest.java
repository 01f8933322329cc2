package dev.readout.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Statement;
import org.junit.jupiter.api.Test;

/** Quotations over several sentences and paragraphs, and those without a cue. */
class QuotationRunsTest {

  @Test
  void aQuotationOverParagraphsWithOpeningMarksOnlyIsOneStatement() {
    Reading reading =
        Reading.of(
            """
            “The talks go on,” Varga said. “We meet on Monday.

            “No one has left the table.

            “That will not change.”""");

    assertThat(reading.lines())
        .containsExactly(
            "Varga | said | The talks go on ... We meet on Monday. ... No one has left the table."
                + " ... That will not change.");
  }

  @Test
  void aQuotationInTheNextParagraphGoesOnWithTheOneBefore() {
    Reading reading =
        Reading.of("“It is late,” Varga said.\n\n“Far too late.”\n\nThe hall was empty.");

    assertThat(reading.lines()).containsExactly("Varga | said | It is late ... Far too late.");
  }

  @Test
  void aQuotationAfterAnotherActFloatsToTheLastSpeaker() {
    Reading reading = Reading.of("Ida Lindqvist rejected the offer. “It changes nothing.”");
    Statement floating = reading.statements().get(1);

    assertThat(floating.cue()).isEmpty();
    assertThat(floating.speaker().inferred()).isTrue();
    assertThat(floating.speaker().span()).isNull();
    assertThat(floating.speaker().actor())
        .isNotNull()
        .isEqualTo(reading.statements().get(0).speaker().actor());
    assertThat(floating.confidence()).isLessThan(0.7);
  }

  @Test
  void aQuotationFarFromEverySpeakerIsLeftAlone() {
    Reading reading =
        Reading.of(
            "Ida Lindqvist rejected the offer.\n\nThe hall was empty.\n\nIt rained.\n\n“No.”");

    assertThat(reading.lines()).containsExactly("Ida Lindqvist | rejected | the offer");
  }

  @Test
  void eachOfTwoSpeakersKeepsTheirOwnQuotation() {
    Reading reading =
        Reading.of("“We will wait,” Varga said. “We will not,” answered Ida Lindqvist.");

    assertThat(reading.lines())
        .containsExactly("Varga | said | We will wait", "Ida Lindqvist | answered | We will not");
  }

  @Test
  void turnsOfATranscriptAreStatementsOfTheirLabels() {
    Reading reading =
        Reading.of(
            """
            Interview with the mayor

            Q: Is the bridge safe?

            Mayor Brandt: It is safe.

            Q: Since when?

            Mayor Brandt: Since May.""");

    assertThat(reading.lines())
        .contains(
            "- | : | Is the bridge safe?",
            "Mayor Brandt | : | It is safe",
            "Mayor Brandt | : | Since May");
  }

  @Test
  void aColonInOrdinaryProseIsNoTurn() {
    Reading reading = Reading.of("The list\n\nBread: two loaves.\n\nThe rest of the day was calm.");

    assertThat(reading.lines()).isEmpty();
  }

  @Test
  void jointSpeakersMakeAStatementEach() {
    Reading reading = Reading.of("Norway and Peru said in a joint statement that both would sign.");

    assertThat(reading.statements()).hasSize(2);
    assertThat(reading.statements())
        .extracting(Statement::cue)
        .containsOnly(reading.statements().get(0).cue());
    assertThat(
            reading.names(
                reading.statements().stream()
                    .map(statement -> String.valueOf(statement.speaker().actor()))
                    .toList()))
        .containsExactly("Norway", "Peru");
  }
}
