package dev.readout.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected digits are those that Python 3 prints. */
class DecimalsTest {

  @ParameterizedTest
  @CsvSource({
    "0.0, 0.0",
    "-0.0, -0.0",
    "0x1.0p0, 1.0",
    "0x1.5555555555555p-1, 0.6666666666666666",
    "0x1.9p+6, 100.0",
    "0x1.4cccccccccccdp+6, 83.2",
    "0x1.3333333333334p-2, 0.30000000000000004",
    "0x1.ca1af286bca1bp-1, 0.8947368421052632",
    "0x1.1c37937e07fffp+53, 9999999999999998.0",
    "0x1.1c37937e08p+53, 1e+16",
    "0x1.b69b4ba630f35p+56, 1.2345678901234568e+17",
    "0x1.a36e2eb1c432dp-14, 0.0001",
    "0x1.4f8b588e368f1p-17, 1e-05",
    "0x1.7f7aae5962ecap-20, 1.4285714285714286e-06",
    "0x1.0p-44, 5.684341886080802e-14",
    "0x0.0000000000001p-1022, 5e-324",
    "0x1.fffffffffffffp+1023, 1.7976931348623157e+308",
    "0x1.52d02c7e14af6p+76, 1e+23"
  })
  void shortestDigitsThatGiveTheSameDouble(double value, String shortest) {
    assertThat(Decimals.shortest(value)).isEqualTo(shortest);
  }

  @Test
  void shortestDigitsReadBackAsTheSameDouble() {
    for (long seed = 0; seed < 20_000; seed++) {
      double value = Math.abs(Double.longBitsToDouble(new Random(seed).nextLong()));
      if (Double.isFinite(value)) {
        assertThat(Double.parseDouble(Decimals.shortest(value)))
            .describedAs("seed %d", seed)
            .isEqualTo(value);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0.0625, 0.062, 0.06",
    "0.0005, 0.001, 0.0",
    "0.5005, 0.500, 0.5",
    "0.0015, 0.002, 0.0",
    "0.6665, 0.666, 0.67",
    "0.9995, 1.000, 1.0",
    "0.125, 0.125, 0.12",
    "0.1875, 0.188, 0.19",
    "0, 0.000, 0",
    "1, 1.000, 1"
  })
  void roundingIsThatOfTheExactBinaryValueWithHalvesToEven(double value, String three, double two) {
    assertThat(Decimals.fixed(value, 3)).isEqualTo(three);
    assertThat(Decimals.rounded(value, 2)).isEqualTo(two);
  }
}
