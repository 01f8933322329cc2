package dev.readout.reading.times;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearMissesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The general lost 1900 troops at the bridge.",
        "The general lost 2,000 men at the bridge.",
        "The ship carried 1850 armed soldiers.",
        "The house costs $2019 and the car €1999.",
        "The road is 1800 km long.",
        "The army may march on the capital.",
        "They march in step and may stop.",
        "An august assembly of elders listened.",
        "The March to the sea was long.",
        "April Jones spoke for the union.",
        "She sat in the sun and wed a sailor.",
        "Black Friday sales were slow.",
        "She writes for the Sunday Herald.",
        "He reads USA Today on the train.",
        "The fall of the city was near.",
        "A spring in the clock broke.",
        "The second of three ministers left.",
        "A quarter of the voters stayed home.",
        "Three quarters of the voters stayed home.",
        "The score was 3:2 in the end.",
        "Now that the pact is dead, nothing holds.",
        "A 27-year-old sailor was hurt.",
        "They agreed on Article 5 and point 17.",
        "Flight 1549 landed safely.",
        "Call 555-2019 for help.",
        "The memo bears the date 17/13/2025.",
        "The 11th battalion crossed the river.",
        "The day was cold and the hour late.",
        ""
      })
  void wordsThatOnlyLookLikeTimesAreLeftAlone(String text) {
    assertThat(ReadTimes.shown(text, "2025-10-15")).isEmpty();
  }
}
