package dev.readout.reading.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.reading.Happenings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Kenya's army said Ugandan troops fired first. Uganda denied it. | Kenya's army affirm; Uganda deny
          Norway accused Peru of jamming radio signals. Peru denied it. | Norway affirm; Peru deny
          Peru blamed Ecuador for the attack on the bridge. Ecuador denied any involvement. | Peru affirm; Ecuador deny
          The Courier reported the talks had failed. Norway denied the report. | Courier affirm; Norway deny
          Peru denied reports that it had closed the bridge. | reports affirm; Peru deny
          Kenya said Uganda had fired first. Uganda said it had not fired first. | Kenya affirm; Uganda deny
          Ms Duarte said 400 tents had been delivered. "We received 250 tents, not 400," said Olav Brekke, the mayor. | Duarte affirm; Olav Brekke deny
          Ms Duarte said Mr Brekke had promised her the post. Mr Brekke rejected that reading. "No post was ever promised," he said. | Duarte affirm; Brekke deny
          """)
  void whatOneAffirmsAndAnotherDeniesIsAtIssue(String text, String positions) {
    assertThat(Happenings.of(text).positions()).containsExactlyInAnyOrder(positions.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Radio Andina reported that Ms Duarte had resigned. Mr Mena called the report premature. | Radio Andina affirm; Mena dispute
          Norway accused Peru of jamming radio signals. Peru dismissed the allegation as a lie. | Norway affirm; Peru deny
          Ecuador said Peruvian troops fired first. Peru said Ecuadorian soldiers fired first. | Ecuador affirm; Peru deny; Peru affirm; Ecuador deny
          A friend of the family said a ransom had been paid. Ms Keita said there had been no such payment. | A friend of the family affirm; Keita deny
          The Courier reported that Ms Duarte had resigned. Her office confirmed the resignation. | Courier affirm; Her office affirm
          Kenya's army said Ugandan troops had shelled a village. A monitor, Jean Petit, said he had seen no evidence of shelling. | Kenya's army affirm; Jean Petit dispute
          The Courier reported that Ms Duarte had resigned. A spokesman neither confirmed nor denied the report. | Courier affirm; A spokesman decline
          """)
  void answersInOtherWordsAreTiedToWhatTheyAnswer(String text, String positions) {
    assertThat(Happenings.of(text).positions()).containsExactlyInAnyOrder(positions.split("; "));
  }

  @Test
  void anAnswerWithoutContentIsTiedToWhatItAnswers() {
    Happenings happenings =
        Happenings.of(
            "The Harbour Gazette reported that Minister Ole Berg had met the rebels in Lima."
                + " \"That is false,\" Berg told reporters.");

    assertThat(happenings.claims())
        .containsExactly("Minister Ole Berg has met the rebels in Lima.");
    assertThat(happenings.positions()).contains("Ole Berg deny");
  }

  @Test
  void anOutletThatReportsADenialDeniesNothing() {
    assertThat(
            Happenings.of(
                    "Peru denied reports that it had closed the bridge, the Courier reported.")
                .positions())
        .doesNotContain("Courier deny");
  }

  @Test
  void aRefusalToCommentIsNeitherYesNorNo() {
    assertThat(
            Happenings.of(
                    "Norway accused Peru of jamming radio signals. Peru denied it."
                        + " Ecuador declined to comment.")
                .positions())
        .contains("Ecuador decline");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway said trade had grown. Peru opposed the plan.",
        "Norway and Peru confirmed that they would resume talks.",
        "Norway said trade had grown. Peru said it had not rained.",
        "Ms Berg said prices had risen. Mr Duarte praised the harvest.",
        "Norway rejected Peru's demand that it leave the bloc.",
        "Norway said trade had grown. Peru dismissed the criticism.",
        "Ms Berg said prices had risen. Mr Duarte questioned the amount of money that was spent.",
        "Mr Berg opposed the plan. Ms Duarte said it was too early to say.",
        "Ms Berg said prices had risen. Ms Duarte declined to be interviewed for this article."
      })
  void withoutAnAnswerNothingIsAtIssue(String text) {
    assertThat(Happenings.of(text).claims()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway accused Peru of jamming radio signals. Peru denied it. | Peru has been jamming radio signals.
          Peru blamed Ecuador for the attack. Ecuador denied any involvement. | Ecuador is responsible for the attack.
          The Courier reported the talks had failed. Norway denied the report. | The talks have failed.
          """)
  void theClaimIsASentenceInPresentWords(String text, String claim) {
    assertThat(Happenings.of(text).claims()).containsExactly(claim);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Courier reported that Ms Duarte had resigned. The Brekke campaign denied the report. | Courier affirm; The Brekke campaign deny
          Media buyers said Mr Brekke had bought time on two channels. It will rain. Brekke aides declined to confirm the purchase. | Media buyers affirm; Brekke aides decline
          Peru said the ship would not reach the port. This was later confirmed by Ecuador. | Peru affirm; Ecuador affirm
          Norway accused Peru of jamming radio signals. Peru denied any wrongdoing. | Norway affirm; Peru deny
          Norway accused Peru of jamming radio signals. Peru denied it: "Every beacon is silent." | Norway affirm; Peru deny
          Norway accused Peru of jamming radio signals. Peru declined to comment. | Norway affirm; Peru decline
          Ms Duarte said Mr Brekke had promised her the post. Mr Brekke denied it. Ms Duarte rejected Mr Brekke's denial. | Duarte affirm; Brekke deny
          Norway imposed sanctions on Kenya. Peru welcomed the sanctions. Kenya condemned the decision as illegal. | Peru affirm; Kenya deny
          """)
  void everySideTakesItsOwnStand(String text, String positions) {
    assertThat(Happenings.of(text).positions()).containsExactlyInAnyOrder(positions.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway said the camp was closed. Ms Duarte was denied bail on Monday.",
        "Norway said it would leave if Peru denied the raid. Ms Duarte said the raid took place on Monday.",
        "Ms Duarte told the mayor that prices had risen. Mr Brekke rejected a bill painted as harsh.",
        "Ms Duarte said prices had risen. There is no denying that prices had risen.",
        "Mr Brekke said taxes must rise. Ms Duarte rejected that idea.",
        "Peru welcomed the sanctions. Kenya condemned the raid.",
      })
  void whatDeniesNothingIsNoAnswer(String text) {
    assertThat(Happenings.of(text).claims()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peru said the ship would not reach the port. This was later confirmed by Ecuador. | The ship will not reach the port.
          Ms Duarte said: "I have met the rebels." Her office denied the claim. | Duarte has met the rebels.
          Peru denied reports that it had closed the bridge. | Peru has closed the bridge.
          A miner is said to have fled. The mayor declined to confirm it. | A miner has fled.
          """)
  void aClaimNamesWhomItMeansAndKeepsWhatIsNegated(String text, String claim) {
    assertThat(Happenings.of(text).claims()).containsExactly(claim);
  }
}
