package dev.readout.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table for each family of patterns: a text, and the source, cue and content it holds. */
class PatternTablesTest {

  private static void assertHolds(String text, String source, String cue, String content) {
    assertThat(Reading.of(text).lines()).contains(source + " | " + cue + " | " + content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          “We have not seen a draft,” said Energy Minister Tomas Alder. | Energy Minister Tomas Alder | said | We have not seen a draft
          "The road is open," the mayor said on Friday. | the mayor | said | The road is open
          "Where is the money?" asked Ilse Brandt. | Ilse Brandt | asked | Where is the money?
          “The bridge is open,” the mayor said, “but lorries must wait.” | the mayor | said | The bridge is open ... but lorries must wait.
          “The talks go on,” Varga said. “We meet on Monday.” | Varga | said | The talks go on ... We meet on Monday.
          Alder told reporters: “We are done.” | Alder | told | We are done.
          Asked about the claim, the spokesman said: “That is false.” | the spokesman | said | That is false.
          'We will wait,' Petra Lind told Radio Norte, 'and then we will act.' | Petra Lind | told | We will wait ... and then we will act.
          “It is over,” said Hugo Brandt, a doctor who lives in Oslo. | Hugo Brandt | said | It is over
          “It is over,” Hugo Brandt, a doctor who lives in Oslo, said. | Hugo Brandt | said | It is over
          Brandt denied it: “Nobody was hurt.” | Brandt | denied | Nobody was hurt.
          “They are late again,” she deadpanned. | she | deadpanned | They are late again
          """)
  void quotationsBelongToTheCueBesideThem(String text, String source, String cue, String content) {
    assertHolds(text, source, cue, content);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The \"reform\" was passed on Monday.",
        "The show \"Open Desk\" starts at nine.",
        "They marched under a banner reading \"Bread first\".",
        "The so-called 'experts' were paid.",
        "Her book, “The Long Road”, won a prize.",
        "He bought, say, a dozen eggs.",
        "Nicknamed “Shorty”, the driver won twice."
      })
  void quotedWordsThatNobodySaysAreNoStatements(String text) {
    assertThat(Reading.of(text).lines()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The port authority said cranes would restart by dawn. | The port authority | said | cranes would restart by dawn
          The minister said on Tuesday that the law was dead. | The minister | said | the law was dead
          Duarte told striking drivers they would be paid. | Duarte | told | they would be paid
          Duarte told the drivers the bridge would be closed. | Duarte | told | the bridge would be closed
          Duarte told drivers waiting at the gate that they would be paid. | Duarte | told | they would be paid
          Officials warned that the dam could burst. | Officials | warned | the dam could burst
          Ilic said prices would fall, adding that wages would not. | Ilic | said | prices would fall
          Ilic said prices would fall, adding that wages would not. | - | adding | wages would not
          The bank believes that rates will rise. | The bank | believes | rates will rise
          Lima hopes to sign the treaty in May. | Lima | hopes | to sign the treaty in May
          She promised to reply by June. | She | promised | to reply by June
          The envoy said the deal was dead; markets fell. | The envoy | said | the deal was dead
          Alder said the plan was sound, despite the losses. | Alder | said | the plan was sound
          She went on to say that the vote was fair. | She | went on to say | the vote was fair
          The mayor asked whether the bridge was safe. | The mayor | asked | whether the bridge was safe
          Ilic, who replaced Moro after he resigned, said prices would fall. | Ilic | said | prices would fall
          A senior official, speaking on condition of anonymity, said the list was final. | A senior official | said | the list was final
          The council rejected the plan but said it would vote again. | - | said | it would vote again
          Ilic said Moro's attempts to stop the sale should give voters pause. | Ilic | said | Moro's attempts to stop the sale should give voters pause
          Ilic said both Moro and Alder were fair. | Ilic | said | both Moro and Alder were fair
          The study notes that wages have fallen. | The study | notes | wages have fallen
          Ilic congratulated Moro on his post and they jointly noted that the meeting was useful. | they | noted | the meeting was useful
          """)
  void indirectSpeechEndsWithItsClause(String text, String source, String cue, String content) {
    assertHolds(text, source, cue, content);
  }

  @Test
  void whatASpeakerThinksInHisOwnWordsIsNoFurtherStatement() {
    assertThat(Reading.of("“I think prices will fall and we hope they do,” Ilic said.").lines())
        .containsExactly("Ilic | said | I think prices will fall and we hope they do");
  }

  @Test
  void whatASpeakerSaysThatAnotherThinksIsAFurtherStatement() {
    assertThat(Reading.of("“The bank thinks that prices will fall,” Ilic said.").lines())
        .contains("The bank | thinks | prices will fall");
  }

  @Test
  void aVerbOfSayingBeforeAReducedRelativeIsTheCue() {
    assertHolds(
        "“It is fair,” Ilic said in an interview with Radio Azul aired on Monday.",
        "Ilic",
        "said",
        "It is fair");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aides may argue that the firm is innocent.",
        "The minister could say that it was late.",
        "She will announce that the talks are over.",
        "The report that angered Lima is lost.",
        "They sat and stated nothing at all.",
        "The train held the line for an hour.",
        "The loan will help towns respond to the floods they face."
      })
  void whatNobodyHasSaidYetIsNoStatement(String text) {
    assertThat(Reading.of(text).lines()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The ceasefire, Haddad insisted, was never in doubt. | Haddad | insisted | The ceasefire ... was never in doubt
          Prices rose by a third, the ministry said. | the ministry | said | Prices rose by a third
          Prices rose by a third, the ministry said in a statement. | the ministry | said | Prices rose by a third
          The envoy will fly home on Monday, officials announced. | officials | announced | The envoy will fly home on Monday
          The bridge, she told reporters, was unsafe. | she | told | The bridge ... was unsafe
          The vote was fair, said the head of the mission. | the head of the mission | said | The vote was fair
          The army left in May, as Brandt noted. | Brandt | noted | The army left in May
          """)
  void cuesStandWithinOrAfterWhatTheyAttribute(
      String text, String source, String cue, String content) {
    assertHolds(text, source, cue, content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Fuel reserves fell by a third, according to two people at the ministry. | two people at the ministry | according to | Fuel reserves fell by a third
          According to the mayor, the bridge is safe. | the mayor | According to | the bridge is safe
          The army, according to Brandt, left in May. | Brandt | according to | The army ... left in May
          The list holds 40 names, according to people familiar with the talks. | people familiar with the talks | according to | The list holds 40 names
          The vote was, in the words of the envoy, a disgrace. | the envoy | in the words of | The vote was
          The port belongs to a firm that owes 9 million euros to banks, according to its yearly accounts. | its yearly accounts | according to | owes 9 million euros to banks
          """)
  void prepositionsAttribute(String text, String source, String cue, String content) {
    assertHolds(text, source, cue, content);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The tiles were laid according to size.",
        "Seats go by age and rank.",
        "In the words below nothing is hidden.",
        "The crew acted in accordance with the law.",
        "He lived in view of the harbour.",
        "The order of the list is fixed."
      })
  void prepositionsWithoutASpeakerAreNoStatements(String text) {
    assertThat(Reading.of(text).statements())
        .noneMatch(statement -> statement.speaker().actor() != null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          His denial that troops had crossed the river came hours later. | His | denial | troops had crossed the river
          Petrova denied reports that the port would close. | - | reports | the port would close
          The claim by the mayor that the bridge was safe fell flat. | the mayor | claim | the bridge was safe
          Brandt’s promise to resign came late. | Brandt | promise | to resign
          There were reports suggesting that the envoy had left. | - | reports suggesting | the envoy had left
          The board sent a letter saying that the plant would close. | a letter | saying | the plant would close
          """)
  void nounsAttribute(String text, String source, String cue, String content) {
    assertHolds(text, source, cue, content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Ankara accused Athens of sending drones. | Ankara | accused | Athens of sending drones
          Okoro called the raid "a grave mistake" and asked for an inquiry. | Okoro | called | the raid "a grave mistake
          Okoro called the raid "a grave mistake" and asked for an inquiry. | - | asked for | an inquiry
          The union demanded the removal of the cameras, which cost a million. | The union | demanded | the removal of the cameras
          Brandt thanked Lima for its patience. | Brandt | thanked | Lima for its patience
          Lindqvist rejected the offer. | Lindqvist | rejected | the offer
          Moscow condemned the package as illegal. | Moscow | condemned | the package as illegal
          Beijing urged Oslo to return to the talks. | Beijing | urged | to return to the talks
          They rejected the fee, which Okoro called "a disgrace," and left. | Okoro | called | the fee ... a disgrace
          The deal faces what Okoro called "a long winter." | Okoro | called | a long winter.
          Okoro called for talks on the dam to begin. | Okoro | called for | talks on the dam to begin
          The firms, which the ministry accused of fraud, went on trading. | the ministry | accused | The firms ... of fraud
          """)
  void actsWithAnObjectHoldIt(String text, String source, String cue, String content) {
    assertHolds(text, source, cue, content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The bank declined to comment on the transfers. | The bank | declined | to comment on the transfers
          She did not say whether the tests had failed. | She | did not say | whether the tests had failed
          The firm did not reply to two letters. | The firm | did not reply | to two letters
          The ministry would not confirm the figure. | The ministry | would not confirm | the figure
          The envoy neither confirmed nor denied the report. | The envoy | neither confirmed nor denied | the report
          Alder refused to name the buyer. | Alder | refused | to name the buyer
          Asked whether he would stay, Alder did not rule it out. | Alder | did not rule it out | he would stay
          The agency did not elaborate. | The agency | did not | elaborate
          """)
  void refusalsAreStatements(String text, String source, String cue, String content) {
    assertHolds(text, source, cue, content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The commander is said to have fled. | - | is said | The commander ... to have fled
          It was reported that the base was empty. | - | was reported | the base was empty
          The deal was praised by Lima. | Lima | was praised | The deal
          Brandt was accused by the union of lying. | the union | was accused | Brandt ... of lying
          The firm is believed to have paid. | - | is believed | The firm ... to have paid
          It is feared that more will leave. | - | is feared | more will leave
          """)
  void passivesHaveNoSpeakerButTheirAgent(String text, String source, String cue, String content) {
    assertHolds(text, source, cue, content);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Minister: no deal will come before spring | Minister | : | no deal will come before spring
          EU: firms will ‘pay for the damage’ | EU | : | firms will ‘pay for the damage
          Rebels ‘ready to talk’, envoy says | envoy | says | Rebels ‘ready to talk
          No deal before spring, minister says | minister | says | No deal before spring
          Lima denies report of troop movement | Lima | denies | report of troop movement
          Port will stay shut, mayor says | mayor | says | Port will stay shut
          """)
  void headlinesHaveTheirOwnCues(String headline, String source, String cue, String content) {
    assertHolds(headline + "\n\nThe rest of the article is short.", source, cue, content);
  }
}
