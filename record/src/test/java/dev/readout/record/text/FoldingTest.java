package dev.readout.record.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “We met in January,” she said.   | we met in january she said
          Lind's envoy                     | lind s envoy
          TÜRKİYE Iğdır                    | turkiye igdır
          co-\u00adoperate F-16            | co operate f 16
          ﬁsheries №2                      | fisheries no2
          """)
  void wordsAreInLowerCaseWithoutMarks(String text, String folded) {
    assertThat(Folding.line(text)).isEqualTo(folded);
  }

  @Test
  void aTokenKnowsItsPlace() {
    String text = "😀 Élan vital";

    assertThat(Folding.tokens(text))
        .containsExactly(new Folding.Token("elan", 3, 7), new Folding.Token("vital", 8, 13));
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void aWordWithoutEndIsCut() {
    assertThat(Folding.words("a".repeat(3_000_000))).containsExactly("a".repeat(60));
    assertThat(Folding.words("\u0301".repeat(3_000_000))).isEmpty();
  }
}
