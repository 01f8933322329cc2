package dev.readout.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChecksTest {

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t"})
  void blankIsNamedByItsField(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.notBlank("actor name", value))
        .withMessage("actor name must not be blank");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.001, 1.001, Double.NaN, Double.POSITIVE_INFINITY})
  void scoreOutsideZeroToOneIsShown(double value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.score("confidence", value))
        .withMessage("confidence must lie between 0 and 1, was " + value);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "0.1234, 0.123", "0.9996, 1", "0.0004, 0"})
  void scoreKeepsThreeDecimals(double value, double kept) {
    assertThat(Checks.score("score", value)).isEqualTo(kept);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "19",
        "192",
        "2026",
        "2026-03",
        "2026-W09",
        "2026-W09-3",
        "2026-W09-WE",
        "2026-Q1",
        "2026-H2",
        "2026-SU",
        "2026-03-01",
        "2026-03-01T10:00",
        "2026-03-01TMO"
      })
  void calendarValueMayHaveAnyPrecision(String value) {
    assertThatCode(() -> Checks.calendarValue("date", value)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "last week", "2026-3-1", "2026-Q5", "P3D", "PRESENT_REF", "20266"})
  void whatIsNoCalendarValueIsShown(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.calendarValue("date", value))
        .withMessage("date is no calendar value: '" + value + "'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NO", "nor", "NORW"})
  void countryThatIsNoAlpha3CodeIsShown(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Checks.country(value))
        .withMessage("country must be an ISO 3166-1 alpha-3 code, was '" + value + "'");
  }

  @Test
  void absentValuesPass() {
    assertThatCode(
            () -> {
              Checks.calendarValue("date", null);
              Checks.country(null);
            })
        .doesNotThrowAnyException();
  }
}
