package dev.readout.reading.dialogues;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.reading.Happenings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialoguesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Talks between Norway and Peru on fishing rights have been suspended since January. | Norway, Peru: paused setback
          Negotiations between Kenya and Uganda have stalled, the envoy said. | Kenya, Uganda: stalled setback said
          Kenya and Uganda resumed talks on Monday. | Kenya, Uganda: resumed progress
          The two-year-old dialogue between Kenya and Uganda collapsed in May. | Kenya, Uganda: broken-off setback
          Kenya broke off negotiations with Uganda. | Kenya, Uganda: broken-off setback
          Peace talks between Kenya and the rebels are at an impasse. | Kenya, the rebels: stalled setback
          There are no talks between Kenya and Uganda. | Kenya, Uganda: none
          Contacts between Oslo and Lima have not been interrupted. | Norway, Peru: ongoing
          Kenya suspended its participation in the talks with Uganda. | Kenya, Uganda: paused setback
          Norway and Peru have concluded their negotiations. | Norway, Peru: concluded
          Talks between Norway and Peru are making progress. | Norway, Peru: ongoing progress
          The momentum in the talks between Norway and Peru has been exhausted. | Norway, Peru: stalled setback
          Kenya and Uganda are in talks on a border deal. | Kenya, Uganda: ongoing
          Talks between Kenya and Uganda, scheduled to begin today, are postponed. | Kenya, Uganda: paused setback
          The Kenyan and Ugandan delegations are holding talks in Lima. | Kenya, Uganda: ongoing
          Talks between Norway and Peru will continue. | Norway, Peru: ongoing
          There has been no progress in the talks between Chile and Oman. | Chile, Oman: stalled none
          Norway and Kenya have agreed to resume talks. | Norway, Kenya: announced said
          Spain and Peru will hold talks next week. | Spain, Peru: announced
          The envoy arrived for upcoming talks between Peru and Spain. | Peru, Spain: announced
          Kenya has not held talks with Oman since May. | Kenya, Oman: none
          Norwegian Foreign Minister Kari Nordby said talks with Peru are continuing. | Peru, Norway: ongoing said
          Relations between Kenya and Mali have been frozen since 1998. | Kenya, Mali: paused setback
          Kenya and Uganda met in May. The talks yielded few results. | Kenya, Uganda: stalled none
          Kenya and Uganda met in May. The talks have made no progress. | Kenya, Uganda: stalled none
          """)
  void aSourceTellsHowDealingsStand(String text, String dialogue) {
    assertThat(Happenings.of(text).dialogues()).containsExactly(dialogue);
  }

  @Test
  void whatDealingsRestOnIsKept() {
    assertThat(
            Happenings.of(
                    "Norway's dialogue with Peru is continuing on the basis of the Lima accord.")
                .dialogues())
        .containsExactly("Norway, Peru: ongoing on the Lima accord");
  }

  @Test
  void sourcesThatDisagreeStandSideBySide() {
    assertThat(
            Happenings.of(
                    "Norway said talks between Kenya and Uganda have stalled."
                        + " Peru said talks between Kenya and Uganda are making progress.")
                .dialogues())
        .containsExactly(
            "Kenya, Uganda: stalled setback said", "Kenya, Uganda: ongoing progress said");
  }

  @Test
  void aHeadlineRepeatsWhatTheTextTells() {
    assertThat(
            Happenings.of(
                    """
                    Talks between Norway and Peru suspended

                    Talks between Norway and Peru have been suspended, the envoy said.

                    The boats stay in port.
                    """)
                .dialogues())
        .containsExactly("Norway, Peru: paused setback said");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kenya will cut ties with Uganda if the bridge is closed.",
        "Norway may resume talks with Peru.",
        "The contact lens market has collapsed.",
        "Norway urged Peru to return to talks with Chile.",
        "The envoy stressed the importance of continued dialogue between Chile and Peru.",
        "Kenya said it was open to holding talks with Uganda.",
        "Kenya and Chile held talks on Tuesday.",
        "Relations between Kenya and Mali were suspended in 1954.",
        "The talks have stalled."
      })
  void noStateIsToldWhereNoneIsSaid(String text) {
    assertThat(Happenings.of(text).dialogues()).isEmpty();
  }
}
