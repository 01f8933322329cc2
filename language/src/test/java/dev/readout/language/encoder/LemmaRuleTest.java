package dev.readout.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LemmaRuleTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "l|3|y; Parties; party",
        "l|0|; INSIDE; inside",
        "k|1|; Jews; Jew",
        "c|0|; IRAN; Iran",
        "=be; are; be",
        "l|1|; ab\uD83D\uDE00; ab",
      })
  void aRuleMakesALemma(String rule, String form, String lemma) {
    assertThat(LemmaRule.parse(rule).apply(form)).isEqualTo(lemma);
  }

  @Test
  void aRuleThatLeavesNothingDoesNotApply() {
    assertThat(LemmaRule.parse("l|3|y").apply("is")).isNull();
    assertThat(LemmaRule.parse("l|2|").apply("is")).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "l", "l|", "l|x|y", "x|1|", "l1|"})
  void anythingElseIsRefused(String rule) {
    assertThatThrownBy(() -> LemmaRule.parse(rule)).isInstanceOf(IllegalArgumentException.class);
  }
}
