package dev.readout.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Attitude;
import dev.readout.model.Channel;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.AttitudeKind;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Act, channel, time, addressees, form and nesting of statements. The day is 18 June 2025. */
class FacetsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Lima said on Tuesday that prices would rise. | said | assert
          Norway said it would veto the plan. | said | threaten
          Norway said it would pay for the bridge. | said | promise
          “That is false,” the spokesman said. | said | deny
          “The reports are not true,” Ida Lind said. | said | deny
          Ida Lind said Peru must leave the valley. | said | demand
          “Where is the money?” Ida Lind said. | said | ask
          The ministry called the raid “a disgrace and piracy”. | called | criticise
          Lima called the talks “frank and useful”. | called | assert
          Ida Lind rejected that reading. | rejected | dispute
          Ida Lind rejected the claims. | rejected | deny
          The agency declined to comment. | declined | decline
          The agency did not say who had paid. | did not say | decline
          Lima announced a new tax. | announced | announce
          The union vowed to strike. | vowed | promise
          """)
  void theActFollowsFromCueAndContent(String text, String cue, String act) {
    assertThat(Reading.of(text).byCue(cue).act().label()).isEqualTo(act);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The group wrote on its Telegram channel that the war was over. | wrote | social-post | Telegram channel
          “It is over,” Ida Lind wrote on X. | wrote | social-post | X
          The ministry said in a statement that the war was over. | said in a statement | statement | statement
          Ida Lind told a news conference in Oslo that the war was over. | told | press-conference | news conference
          Ida Lind told Radio Norte that the war was over. | told | interview | Radio Norte
          Ida Lind said in an interview that the war was over. | said | interview | interview
          The memo says that the war is over. | says | document | memo
          In a speech on Monday, Ida Lind said the war was over. | said | speech | speech
          Ida Lind said the war was over. | said | - | -
          Ida Lind told reporters that the war was over. | told | - | -
          """)
  void theWordsBesideTheCueTellTheChannel(String text, String cue, String kind, String name) {
    Channel channel = Reading.of(text).byCue(cue).channel();

    assertThat(channel == null ? "-" : channel.kind().label()).isEqualTo(kind);
    assertThat(channel == null ? "-" : String.valueOf(channel.name())).isEqualTo(name);
  }

  @Test
  void channelAndTimeCarryOverToWhatTheSpeakerSaysNext() {
    Reading reading =
        Reading.of(
            "Ida Lind told Radio Norte on Monday that the war was over. She accused Peru of delay.");
    Statement next = reading.byCue("accused");

    assertThat(Objects.requireNonNull(next.channel()).name()).isEqualTo("Radio Norte");
    assertThat(next.said()).isEqualTo("2025-06-16");
    assertThat(next.saidTime()).isEqualTo("t1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The envoy said on Monday that the deal was dead. | said | 2025-06-16
          Last month the envoy said the deal was dead. | said | 2025-05
          The envoy said the deal had died on Monday. | said | -
          The envoy has said since March that the deal is dead. | has said | -
          The ship sank on Monday and the envoy said nobody had died. | said | -
          “It is dead,” the envoy said on 3 May 2024. | said | 2024-05-03
          """)
  void onlyTheTimeOfSayingIsTheTimeSaid(String text, String cue, String said) {
    assertThat(String.valueOf(Reading.of(text).byCue(cue).said()))
        .isEqualTo(said.equals("-") ? "null" : said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          “The bridge is safe,” Ida Lind said. | said | direct
          Ida Lind said the bridge was safe. | said | indirect
          Ida Lind said the bridge was “safe for now”. | said | mixed
          """)
  void theFormIsTheShareOfQuotedWords(String text, String cue, String form) {
    assertThat(Reading.of(text).byCue(cue).form().label()).isEqualTo(form);
  }

  @Test
  void whomItIsToldIsAnAddresseeAndNotContent() {
    Reading reading = Reading.of("Ida Lind told Hugo Brandt that the war was over.");

    assertThat(reading.names(reading.byCue("told").addressees())).containsExactly("Hugo Brandt");
  }

  @Test
  void aDeniedReportIsNestedInItsDenial() {
    Reading reading =
        Reading.of("Peru denied reports that Ida Lind had said the port would close.");
    Statement denial = reading.byCue("denied");
    Statement report = reading.byCue("reports");
    Statement inner = reading.byCue("had said");

    assertThat(denial.act().label()).isEqualTo("deny");
    assertThat(denial.parent()).isNull();
    assertThat(report.parent()).isEqualTo(denial.id());
    assertThat(report.speaker().actor()).isNull();
    assertThat(inner.parent()).isEqualTo(report.id());
    assertThat(reading.name(Objects.requireNonNull(inner.speaker().actor()))).isEqualTo("Ida Lind");
  }

  @Test
  void anOutletThatReportsIsTheRelayAndNotTheSpeaker() {
    Reading reading =
        Reading.of(
            "The Harbour Courier reported that Ida Lind had told lawmakers the law was dead.");
    Statement inner = reading.byCue("had told");

    assertThat(reading.name(Objects.requireNonNull(inner.speaker().actor()))).isEqualTo("Ida Lind");
    assertThat(inner.parent()).isEqualTo(reading.byCue("reported").id());
    assertThat(reading.names(inner.relayedBy()))
        .singleElement()
        .asString()
        .contains("Harbour Courier");
  }

  @Test
  void thanksAreAnAttitudeTowardsTheThanked() {
    Reading reading = Reading.of("Hugo Brandt thanked Peru for its patience.");
    Statement thanks = reading.byCue("thanked");

    assertThat(reading.names(thanks.about())).containsExactly("Peru");
    assertThat(thanks.toward())
        .containsExactly(new Attitude(thanks.about().get(0), AttitudeKind.THANK));
  }

  @Test
  void theSpeakerIsNeverWhomTheStatementIsAbout() {
    Reading reading = Reading.of("Norway said Norway had paid and Peru had not.");
    Statement statement = reading.byCue("said");

    assertThat(statement.about()).doesNotContain(statement.speaker().actor());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ida Lind condemned the raid by Peru on a camp in Kenya. | condemned | criticise Peru
          Ida Lind condemned Peru's raid on a camp in Kenya. | condemned | criticise Peru
          Hugo Brandt praised Ida Lind for her work in Kenya. | praised | praise Ida Lind
          Hugo Brandt accused Peru of jamming radio signals from Kenya. | accused | accuse Peru
          Norway imposed sanctions on Peru. Ida Lind condemned the sanctions. | condemned | criticise Norway
          """)
  void anAttitudeIsTowardsWhoIsPraisedOrBlamed(String text, String cue, String attitude) {
    Reading reading = Reading.of(text);

    assertThat(
            reading.byCue(cue).toward().stream()
                .map(
                    toward ->
                        toward.attitude().label()
                            + " "
                            + reading.names(List.of(toward.actor())).get(0)))
        .containsExactly(attitude);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ida Lind condemned the attack on a camp in Kenya. | condemned
          Ida Lind welcomed efforts to strengthen the trade of Peru. | welcomed
          Ida Lind threatened sanctions over the raid in Peru. | threatened
          """)
  void whoIsOnlySpokenOfBesideItIsNotAimedAt(String text, String cue) {
    assertThat(Reading.of(text).byCue(cue).toward()).isEmpty();
  }
}
