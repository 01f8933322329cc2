package dev.readout.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected words are those of the reference scorer. */
class NameWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The U.S. Senate      | the us senate
          Ada Example’s        | ada example
          Ben O'Sample         | ben o sample
          Müller-Straße        | muller strasse
          ẞ                    | ss
          ŁÓDŹ                 | łodz
          İstanbul             | istanbul
          ISTANBUL             | istanbul
          ı                    | ı
          ΣΊΣΥΦΟΣ              | σισυφοσ
          Ꭰꭰ                   | ᎠᎠ
          rock 'n' roll's      | rock n roll
          Example's's          | example
          x's_y                | x s_y
          ﬁnal Ⅳ ½             | final iv 1 2
          Ｎorth               | north
          don't                | don t
          Ĳssel                | ijssel
          """)
  void spellingDoesNotPartWords(String text, String words) {
    assertThat(String.join(" ", NameWords.of(text))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"The U.S. Senate, us senate", "the, the", "A an The Hague, hague", "’s, ''"})
  void leadingArticlesAreNoPartOfAName(String name, String normalised) {
    assertThat(NameWords.normalised(name)).isEqualTo(normalised);
  }

  @ParameterizedTest
  @CsvSource({
    "The talks have been halted, halt talk",
    "Meeting meetings meets met, meet met",
    "statements stated stations, stat state",
    "policies agreement agreements agreed, agre agree polic",
    "was it not, ''"
  })
  void contentWordsAreCutToARoughStem(String text, String stems) {
    assertThat(String.join(" ", new TreeSet<>(NameWords.content(text)))).isEqualTo(stems);
  }
}
