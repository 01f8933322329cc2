package dev.readout.language.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.Analysis;
import dev.readout.language.Analyzer;
import dev.readout.language.Name;
import dev.readout.language.PartOfSpeech;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.language.encoder.Models;
import dev.readout.language.encoder.WithModel;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@WithModel
class NameFinderTest {

  private static final Analyzer ANALYZER = Models.analyzer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0001',
      value = {
        "The talks in Geneva ended. | Geneva PLACE",
        "President Lena Okonjo spoke. | Lena Okonjo PERSON",
        "She thanked Vice Foreign Minister Tarn for his letter. | Tarn PERSON",
        "The Ministers met President von der Tarn. | von der Tarn PERSON",
        "Foreign Minister Lena Okonjo met Gen. Ivo Tarn. | Lena Okonjo PERSON; Ivo Tarn PERSON",
        "US Secretary of State Lena Okonjo left. | US PLACE; Lena Okonjo PERSON",
        "the spokesman, Rashid bin Tamran, declined. | Rashid bin Tamran PERSON",
        "He met Haider al-Karmani in Baghdad. | Haider al-Karmani PERSON; Baghdad PLACE",
        "The Russian Foreign Ministry denied it. | Russian Foreign Ministry ORGANISATION",
        "Russian officials met Iraqis. | ",
        "The Ministry of Trade and Industry denied it. | Ministry of Trade and Industry ORGANISATION",
        "She leads the University of Tarn. | University of Tarn ORGANISATION",
        "The Orlu Courier reported it. | Orlu Courier ORGANISATION",
        "Tarnwell Inc. bought Orlu Holdings plc. | Tarnwell Inc. ORGANISATION; Orlu Holdings plc ORGANISATION",
        "The Kremlin denied it. | Kremlin ORGANISATION",
        "NATO and the European Union agreed. | NATO ORGANISATION; European Union ORGANISATION",
        "He lives in New York. | New York PLACE",
        "He sailed through the Strait of Hormuz. | Strait of Hormuz PLACE",
        "The Treaty of Tarn ended it. | Treaty of Tarn OTHER",
        "Ivo Tarn, Jr., 45, was there. | Ivo Tarn, Jr. PERSON",
        "On Tuesday in March he left. | ",
        "Both sides met. Talks went on. Nothing changed. | ",
        "US-Russia talks went on. | US PLACE; Russia PLACE",
        "Baghdad Mayor Ivo Tarn resigned. | Baghdad PLACE; Ivo Tarn PERSON",
        "She said I am not Ivo Tarn. | Ivo Tarn PERSON",
        "Democrat James Tarn met Liberal Peter Okonjo. | James Tarn PERSON; Peter Okonjo PERSON",
        "He grew up in Tarnwell, N.H., and left. | Tarnwell PLACE; N.H. PLACE",
        "iPhone sales fell. | iPhone OTHER",
        "He spoke at the Saravo Security Conference. | Saravo Security Conference OTHER",
        "The Orlu Conference of Bishops met. | Orlu Conference of Bishops ORGANISATION",
        "The deal is worth US$ 40 million. | ",
      })
  void findsNamesInASentence(String text, String expected) {
    assertThat(names(text)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void aSurnameHasTheTypeOfTheFullName() {
    assertThat(names("Minister Lena Okonjo left. Nobody saw Okonjo again."))
        .isEqualTo("Lena Okonjo PERSON; Okonjo PERSON");
  }

  @Test
  void anAcronymHasTheTypeOfTheNameWhoseInitialsItHas() {
    assertThat(names("It came from the Orlu Relief Circle (ORC). The ORC denied it."))
        .isEqualTo("Orlu Relief Circle ORGANISATION; ORC ORGANISATION; ORC ORGANISATION");
  }

  @Test
  void aHeadlineInTitleCaseIsNotOneName() {
    String text =
        """
        Minister Okonjo Denies Secret Talks With Oslo Rebels In Geneva

        Minister Lena Okonjo denies that there were secret talks with rebels from Oslo in Geneva.
        """;

    assertThat(names(text))
        .startsWith("Okonjo PERSON; Oslo PLACE; Geneva PLACE; Lena Okonjo PERSON");
  }

  @Test
  void aHeadlineInCapitalsIsNotOneName() {
    String text =
        """
        OKONJO DENIES SECRET TALKS WITH REBELS IN GENEVA

        Minister Lena Okonjo denies that there were secret talks with rebels in Geneva.
        """;

    assertThat(names(text))
        .isEqualTo("OKONJO PERSON; GENEVA PLACE; Lena Okonjo PERSON; Geneva PLACE");
  }

  @Test
  void namesDoNotOverlapAndStandInOrder() {
    Analysis analysis =
        ANALYZER.analyze(
            "Gen. Ivo Tarn, Lena Okonjo of the Bank of Tarn and the US-EU Council met. "
                .repeat(20));

    List<Name> names = analysis.names();
    assertThat(names).hasSizeGreaterThan(40);
    for (int i = 1; i < names.size(); i++) {
      assertThat(names.get(i - 1).span().isBefore(names.get(i).span())).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nobody had seen Velora Quent since. | Velora Quent | ORGANISATION | ORGANISATION",
        "Nobody had seen Ms Velora Quent since. | Ms Velora Quent | ORGANISATION | PERSON",
        "Nobody had seen the Velora Treaty since. | Velora Treaty | ORGANISATION | OTHER",
        "Nobody had seen Velora Quent since. | Velora Quent | OTHER | OTHER",
        "Nobody had seen Foreign Minister Velora Quent. | Minister Velora Quent | PERSON | PERSON",
        "Nobody had seen the Velora Bank since. | the Velora Bank | PLACE | ORGANISATION",
      })
  void aTaggerTurnsATypeThatIsGuessedButNotOneThatIsKnown(
      String text, String heard, Name.Type type, Name.Type expected) {
    Name name = new Name(new Span(text.indexOf(heard), text.indexOf(heard) + heard.length()), type);

    assertThat(heard(text, List.of(name))).extracting(Name::type).containsExactly(expected);
  }

  @Test
  void aNameThatTheTaggerDoesNotHearNeedsGoodEvidence() {
    assertThat(heard("Nobody had seen Velora Quent since.", List.of()))
        .extracting(Name::type)
        .containsExactly(Name.Type.OTHER);
    assertThat(heard("Nobody had seen Geneva or Minister Lena Okonjo since.", List.of()))
        .extracting(Name::type)
        .containsExactly(Name.Type.PLACE, Name.Type.PERSON);
  }

  private static List<Name> heard(String text, List<Name> names) {
    List<Sentence> sentences = ANALYZER.analyze(text).sentences();
    List<Span> words =
        sentences.stream().flatMap(s -> s.tokens().stream()).map(Token::span).toList();
    return NameFinder.load().find(sentences, new Capitals(text, words), names);
  }

  private static String names(String text) {
    List<String> found =
        ANALYZER.analyze(text).names().stream()
            .map(name -> name.span().in(text) + " " + name.type())
            .toList();
    return String.join("; ", found);
  }

  @Test
  void aNameThatWasTaggedAsAVerbIsAName() {
    String text = "The aide, Said Haddad, left.";
    Analysis analysis = ANALYZER.analyze(text);
    List<Token> tokens = new ArrayList<>(analysis.sentences().get(0).tokens());
    Token said = tokens.get(3);
    tokens.set(3, new Token(said.span(), "Said", "say", PartOfSpeech.VERB, Token.NO_HEAD, null));
    Sentence sentence = new Sentence(analysis.sentences().get(0).span(), tokens);
    Capitals capitals = new Capitals(text, tokens.stream().map(Token::span).toList());
    assertThat(NameFinder.load().find(List.of(sentence), capitals))
        .extracting(name -> name.span().in(text))
        .containsExactly("Said Haddad");
  }
}
