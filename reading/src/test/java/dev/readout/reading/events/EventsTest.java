package dev.readout.reading.events;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.reading.Happenings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway and Peru held talks in Lima on Tuesday. | CONSULT talks: Norway, Peru
          The presidents of Peru and Ecuador ended a three-day summit in Tumbes. | CONSULT summit: Peru, Ecuador
          Peru, Chile and Bolivia met in Lima. | CONSULT met: Peru, Chile, Bolivia
          Ms Berg spoke by phone with Mr Duarte. | CONSULT spoke by phone: Berg, Duarte
          Ms Berg spoke today with Mr Duarte about trade. | CONSULT spoke: Berg, Duarte
          Ms Berg visited Lima. | CONSULT visited: Berg
          Norway and Peru signed a treaty. | AGREE signed: Norway, Peru
          Norway sent tents to Peru. | AID sent: Norway -> Peru
          Norway imposed sanctions on Peru. | SANCTION imposed: Norway -> Peru
          Uganda faces sanctions from Kenya. | SANCTION sanctions: Kenya -> Uganda
          Peru expelled two Norwegian diplomats. | SANCTION expelled: Peru -> two Norwegian diplomats
          Norway lifted the embargo. | CONCEDE lifted: Norway
          Kenya released three sailors. | RETREAT released: Kenya -> three sailors
          Kenya and Uganda exchanged prisoners. | RETREAT exchanged: Kenya, Uganda
          Kenyan troops withdrew from the valley. | RETREAT withdrew: Kenyan troops
          Three sailors were detained by Kenya. | COERCE detained: Kenya -> Three sailors
          Peru closed the border on Monday. | COERCE closed: Peru
          Kenya jammed radio signals. | COERCE jammed: Kenya
          Norway called off the talks with Peru. | REJECT called off: Norway
          Norway vetoed the resolution. | REJECT vetoed: Norway
          Kenya deployed troops along the frontier. | MOBILIZE deployed: Kenya
          Students marched through Lima. | PROTEST marched: Students
          Norway opened an investigation into the company. | ACCUSE investigation: Norway
          Norway accused Peru of an attack on the port. | ASSAULT attack: Peru
          Ms Berg met with then Defence Minister Kari Nordby. | CONSULT met: Berg, Kari Nordby
          Norway accused the rebels of holding back three sailors. | COERCE holding back: the rebels -> three sailors
          """)
  void aWordOfTheLexiconNamesAnEventWithItsSides(String sentence, String event) {
    assertThat(Happenings.of(sentence).events()).containsExactly(event);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nine people were killed when a bus overturned.",
        "The team beat its rivals in Lima.",
        "Officials rallied support for the plan.",
        "Engineers demonstrated a pump.",
        "The committee recognised the urgency of the matter.",
        "Firms must meet the challenge of rising prices.",
        "A press release followed.",
        "The minister travelled.",
        "Norway did not sign the treaty."
      })
  void whatOnlyLooksLikeAnEventIsNone(String sentence) {
    assertThat(Happenings.of(sentence).events()).isEmpty();
  }

  @Test
  void aMediatorActsAndTheirOwnEventHasItsSides() {
    assertThat(Happenings.of("Qatar brokered a ceasefire between Kenya and Uganda.").events())
        .containsExactly(
            "CONSULT brokered: Qatar -> Kenya, Uganda", "RETREAT ceasefire: Kenya, Uganda");
  }

  @Test
  void oneMoreRoundIsAnEventOfItsOwn() {
    Happenings happenings =
        Happenings.of(
            "Kenya released nine prisoners in May. Kenya promised a second round by August.");

    assertThat(happenings.events())
        .containsExactly(
            "RETREAT released: Kenya -> nine prisoners", "RETREAT round: Kenya -> nine prisoners");
    assertThat(happenings.factualities()).containsExactly("released occurred", "round planned");
  }

  @Test
  void aLaterMentionJoinsItsEvent() {
    assertThat(
            Happenings.of("Norway and Peru held talks on Monday. The talks ended without a deal.")
                .events())
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Norway and Peru held talks on Monday. Kenya and Uganda held talks on Tuesday.",
        "Ms Berg met Mr Duarte in May. Ms Berg met Mr Duarte in June.",
        "Ms Berg met Mr Duarte in May. Ms Berg will meet Mr Duarte."
      })
  void differentSidesDatesOrStandingAreDifferentEvents(String text) {
    assertThat(Happenings.of(text).events()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway and Peru met in Lima. | met Lima PER
          Ms Berg visited Lima. | visited Lima PER
          Ms Berg will fly to Oslo on Monday. | fly Oslo NOR
          Norway's attack on Peru shook markets. | attack -
          Kari Nordby met Jon Berg today in Lima. | met Lima PER
          In Valletta, Norway and Peru met on Friday. | met Valletta MLT
          Norway and Peru met on the sidelines of the energy forum in Nairobi. | met Nairobi KEN
          Peru shelled Basra on Monday. | shelled Basra IRQ
          Norway and Chile met in Los Angeles. | met Los Angeles USA
          Norway and Chile met in Tripoli, Lebanon. | met Tripoli LBN
          Norway and Chile met in Tripoli. | met Tripoli LBY
          Norway and Chile held talks in Birmingham. | talks Birmingham null
          """)
  void thePlaceIsTheEvents(String sentence, String place) {
    assertThat(Happenings.of(sentence).places()).containsExactly(place);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway and Peru held talks in Lima on Tuesday. | talks 2025-06-10
          Peru closed the border on Monday. | closed 2025-06-09
          Norway is due to sign the treaty on Friday. | sign 2025-06-13
          Norway held the first talks with Peru since April. | talks -
          The lists were published last week after talks between Norway and Peru. | talks -
          Norway said on Monday that it had released the sailors. | released -
          """)
  void theDateIsTheEventsAndNotThatOfSayingOrOfAnother(String sentence, String date) {
    assertThat(Happenings.of(sentence).dates()).containsExactly(date);
  }

  @Test
  void wordsOfTimeInAStatementCountFromTheDayOfSpeaking() {
    assertThat(
            Happenings.of("\"We released the sailors yesterday,\" Ms Berg said on Monday.").dates())
        .containsExactly("released 2025-06-08");
  }
}
