package dev.readout.record.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemsTest {

  @ParameterizedTest
  @CsvSource({
    "resigned, resignation",
    "resigns, resigning",
    "met, meeting",
    "denies, denial",
    "killed, killing",
    "struck, strike",
    "agreed, agreement",
    "cities, city",
    "hopping, hop"
  })
  void formsOfOneFamilyHaveOneStem(String one, String other) {
    assertThat(Stems.of(one)).isEqualTo(Stems.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    // Porter's own examples.
    "caresses, caress", "ponies, poni", "relational, relat", "conditional, condit",
    "vietnamization, vietnam", "hopefulness, hope", "adjustable, adjust", "controll, control",
    "roll, roll", "sky, sky", "happy, happi"
  })
  void stemsAreThoseOfTheAlgorithm(String word, String stem) {
    assertThat(Stemmer.stem(word)).isEqualTo(stem);
  }

  @Test
  @Timeout(value = 5, unit = TimeUnit.SECONDS)
  void whatIsNoWordStaysAsItIs() {
    assertThat(Stems.of("y".repeat(50))).hasSize(50);
    assertThat(Stems.of("мир")).isEqualTo("мир");
    assertThat(Stems.of("42nd")).isEqualTo("42nd");
  }
}
