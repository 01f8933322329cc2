package dev.readout.record.same;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.record.same.ClaimPut.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameClaimTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norland has closed its harbour | Norland closes harbour              | SAME
          Norland has closed its harbour | Norland did not close its harbour   | OPPOSITE
          Norland has closed its harbour | Closing of Norland's harbour a hoax | OPPOSITE
          Norland has closed its harbour | Norland denies closing its harbour  | OPPOSITE
          Norland has closed its harbour | Has Norland closed its harbour?     | OPEN
          Norland has closed its harbour | Vestria elects a parliament         | ANOTHER
          Norland sanctioned Vestria     | Vestria sanctioned Norland          | ANOTHER
          Norland lost 12 ships          | Norland lost 40 ships               | ANOTHER
          Norland lost five ships        | Norland lost 5 ships                | SAME
          """)
  void sidesFollowFromWordsNamesNumbersAndNegation(String one, String other, Side side) {
    ClaimPut first = ClaimPut.of(one);
    ClaimPut second = ClaimPut.of(other);

    assertThat(first.sideOf(second, SameClaim.THRESHOLD)).isEqualTo(side);
    assertThat(SameClaim.score(first.content(), second.content()))
        .isEqualTo(SameClaim.score(second.content(), first.content()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It is not a hoax               | HELD
          No, it did not rain            | DENIED
          It couldn't rain               | DENIED
          Rain is expected in May        | HELD
          Rain may fall                  | OPEN
          Rain reportedly fell           | OPEN
          Not only Norland saw rain      | HELD
          Norland's No. 1 harbour closed | HELD
          """)
  void negationsTurnAndCancelEachOther(String sentence, Polarity polarity) {
    assertThat(Polarity.of(sentence)).isEqualTo(polarity);
  }

  @Test
  void anEmptySentenceIsNothingsEqual() {
    assertThat(SameClaim.score(Content.of(""), Content.of(""))).isZero();
  }
}
