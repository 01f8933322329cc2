package dev.readout.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.language.words.End;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceEndsTest {

  @ParameterizedTest
  @CsvSource({
    "NEVER, 9, false",
    "CLOSING, 9, false",
    "UNMARKED, 1.9, false",
    "UNMARKED, 2.1, true",
    "UNLIKELY, 1.9, false",
    "UNLIKELY, 2.1, true",
    "LIKELY, -2.1, false",
    "LIKELY, -1.9, true",
    "SURE, -9, true",
    "ALWAYS, -9, true",
  })
  void theNetworkNeedsTheMoreOddsTheLessTheRulesExpectAnEnd(End rule, double odds, boolean ends) {
    List<Integer> found = SentenceEnds.of(List.of(rule, End.ALWAYS), new double[] {odds, 0});
    assertThat(found).isEqualTo(ends ? List.of(1, 2) : List.of(2));
  }

  @Test
  void anEndBeforeClosingMarksIsAnEndAfterThem() {
    List<End> rules = List.of(End.CLOSING, End.CLOSING, End.UNLIKELY, End.UNLIKELY, End.ALWAYS);
    assertThat(SentenceEnds.of(rules, new double[] {5, -5, -5, -5, 0})).containsExactly(3, 5);
  }

  @Test
  void noSentenceIsLongerThanTheLimit() {
    int size = 3 * SentenceEnds.LONGEST;
    double[] odds = new double[size];
    Arrays.fill(odds, -9);
    List<End> rules = Collections.nCopies(size, End.UNMARKED);
    assertThat(SentenceEnds.of(rules, odds)).containsExactly(400, 800, 1200);
  }

  @Test
  void withoutTheNetworkTheRulesDecide() {
    assertThat(
            SentenceEnds.of(List.of(End.UNLIKELY, End.LIKELY, End.SURE, End.UNMARKED, End.ALWAYS)))
        .containsExactly(2, 3, 5);
  }
}
