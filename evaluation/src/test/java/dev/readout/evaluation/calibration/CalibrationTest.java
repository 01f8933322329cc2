package dev.readout.evaluation.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  private final Calibration calibration = new Calibration();

  @Test
  void theErrorIsTheMeanDistanceOfConfidenceAndShareByCount() {
    add(0.95, true, 9);
    add(0.95, false, 1);
    add(0.25, true, 1);
    add(0.25, false, 9);

    // 10 of 20 are off by 0.05, 10 by 0.15.
    assertThat(calibration.expectedError()).isCloseTo(0.1, within(1e-9));
    assertThat(calibration.lines("statements"))
        .hasSize(11)
        .contains(
            "statements   20  mean confidence 0.600  right 0.500  expected calibration error 0.100"
                + "  Brier 0.102",
            "  0.2 to 0.3     10  mean confidence 0.250  right 0.100",
            "  0.9 to 1.0     10  mean confidence 0.950  right 0.900",
            "  0.5 to 0.6      0  mean confidence     -  right     -");
  }

  @Test
  void theEndsOfBinsBelongToTheUpperOneAndOneToTheLast() {
    add(0.3, true, 1);
    add(1, true, 1);

    assertThat(calibration.lines("x").get(4)).startsWith("  0.3 to 0.4      1");
    assertThat(calibration.lines("x").get(10)).startsWith("  0.9 to 1.0      1");
  }

  @Test
  void asJsonEmptyBinsHaveNoShare() {
    add(0.5, true, 2);

    assertThat(calibration.json()).containsEntry("count", 2).containsEntry("ece", 0.5);
    List<?> bins = (List<?>) calibration.json().get("bins");
    assertThat(bins).hasSize(10);
    assertThat(((Map<?, ?>) bins.get(0)).get("right")).isNull();
    assertThat(((Map<?, ?>) bins.get(5)).get("right")).isEqualTo(1.0);
  }

  private void add(double confidence, boolean right, int times) {
    for (int i = 0; i < times; i++) {
      calibration.add(new Sample(confidence, right));
    }
  }
}
