package dev.readout.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Channel;
import dev.readout.model.Document;
import dev.readout.model.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a statement's content and its neighbours tell of it. The day is 18 June 2025, a Wednesday.
 */
class FacetsFromContextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          “We welcome the deal,” Ida Lind said. | said | praise
          “We reject the plan,” Ida Lind said. | said | dispute
          The Harbour Courier said it stood by the story. | said | affirm
          Ida Lind said Peru had violated the truce. | said | accuse
          Ida Lind said Peru had not violated the truce. | said | assert
          Ida Lind said Peru would violate the truce. | said | assert
          Ida Lind said the crew had been killed by the storm. | said | assert
          “Hugo Brandt is a liar,” Ida Lind said. | said | criticise
          “The decision is a mistake,” Ida Lind said. | said | criticise
          “The decision was not a mistake,” Ida Lind said. | said | defend
          “The talks were constructive,” Ida Lind said. | said | assert
          “The weather is dangerous,” Ida Lind said. | said | assert
          “Leave the valley now,” Ida Lind said. | said | demand
          Ida Lind said the crew must be released. | said | demand
          Ida Lind said the crew should not be forgotten. | said | assert
          Ida Lind said Peru would face consequences. | said | threaten
          Ida Lind said Peru had faced consequences. | said | assert
          Ida Lind criticised Hugo Brandt, saying that he had slept. | saying | criticise
          Ida Lind met Hugo Brandt, saying that he had slept. | saying | assert
          """)
  void theContentTellsTheAct(String text, String cue, String act) {
    assertThat(Reading.of(text).byCue(cue).act().label()).isEqualTo(act);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Ida Lind denied the claims. “Nobody has left the valley,” she said. | deny
          Ida Lind denied the claims. “Peru has shown no papers, and it has not shown a witness,” she said. | deny
          Ida Lind denied the claims. “They have not shown a single paper,” she said. | dispute
          Ida Lind described the claims. “Nobody has left the valley,” she said. | assert
          Hugo Brandt denied the claims. “The valley is green,” Ida Lind said. | assert
          Hugo Brandt said 400 names were sent. “We got 250, not 400,” Ida Lind said. | deny
          Hugo Brandt said 300 names were sent. “We got 250, not 400,” Ida Lind said. | assert
          """)
  void whatWasSaidBeforeTellsTheAct(String text, String act) {
    List<Statement> statements = Reading.of(text).statements();

    assertThat(statements.get(statements.size() - 1).act().label()).isEqualTo(act);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Ida Lind spoke to Radio Norte on Monday. “The war is over,” she said. | interview | 2025-06-16
          Ida Lind held a news conference on Monday. “The war is over,” she said. | press-conference | 2025-06-16
          Ida Lind gave a speech in Oslo on Monday. “The war is over,” she said. | speech | 2025-06-16
          Ida Lind planted a tree in Oslo on Monday. “The war is over,” she said. | - | -
          Hugo Brandt held a news conference on Monday. “The war is over,” Ida Lind said. | - | -
          Ida Lind will hold a news conference on Monday. “The war is over,” she said. | - | -
          Ida Lind told the court on Monday that the war was over. | meeting | 2025-06-16
          Ida Lind told the drivers on Monday that the war was over. | - | 2025-06-16
          """)
  void anOccasionThatIsToldOfHoldsForWhatIsSaidNext(String text, String kind, String said) {
    List<Statement> statements = Reading.of(text).statements();
    Statement last = statements.get(statements.size() - 1);
    Channel channel = last.channel();

    assertThat(channel == null ? "-" : channel.kind().label()).isEqualTo(kind);
    assertThat(last.said() == null ? "-" : last.said()).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Peru imposed sanctions on the port. Norway welcomed the sanctions. | welcomed | Peru
          Peru imposed sanctions on the port. Norway welcomed the rain. | welcomed | -
          Peru did not impose sanctions on the port. Norway welcomed the sanctions. | welcomed | -
          Ida Lind criticised Hugo Brandt, saying that he had slept. | saying | Hugo Brandt
          Norway said all crews had asked to leave. | said | -
          Norway said Peruvian troops had crossed the river. | said | Peru
          """)
  void theContentTellsWhomItIsAbout(String text, String cue, String about) {
    Reading reading = Reading.of(text);
    List<String> names = reading.names(reading.byCue(cue).about());

    assertThat(names.isEmpty() ? "-" : String.join(", ", names)).isEqualTo(about);
  }

  @Test
  void theFirstWordsOfThoseWhoTookPartHaveTheDayOfTheLeadsEvent() {
    Reading reading =
        lead(
            """
            Norway on Tuesday closed two ports on its coast.

            “It was time,” Norwegian Foreign Minister Ida Lind remarked.

            Peru condemned the closure.

            “We wait,” Lind added.""");

    assertThat(reading.byCue("remarked").said()).isEqualTo("2025-06-17");
    assertThat(reading.byCue("condemned").said()).isNull();
    assertThat(reading.byCue("added").said()).isNull();
  }

  @Test
  void anOldEventIsNoOccasion() {
    Reading reading =
        lead(
            "Norway closed two ports on its coast on 2 May 2025.\n\n"
                + "“It was time,” Norwegian Foreign Minister Ida Lind remarked.");

    assertThat(reading.byCue("remarked").said()).isNull();
  }

  @Test
  void theDayAReportWasPublishedIsTheDayItSpeaks() {
    Reading reading =
        Reading.of("A report by the port, published in April, found that 40 boats had sunk.");

    assertThat(reading.byCue("found").said()).isEqualTo("2025-04");
  }

  @Test
  void aLetterHasAnAddressee() {
    Reading reading = Reading.of("In a letter to Hugo Brandt, Ida Lind said the war was over.");

    assertThat(reading.names(reading.byCue("said").addressees())).containsExactly("Hugo Brandt");
  }

  private static Reading lead(String body) {
    return Reading.of(
        Document.builder("Two ports closed\n\n" + body)
            .title("Two ports closed")
            .published("2025-06-18")
            .build());
  }
}
