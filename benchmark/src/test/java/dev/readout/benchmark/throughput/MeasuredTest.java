package dev.readout.benchmark.throughput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.readout.benchmark.engine.EngineKind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuredTest {

  private static final double EXACT = 1e-9;

  private static Measured measured(int passes, double... seconds) {
    List<Round> rounds =
        Arrays.stream(seconds)
            .mapToObj(s -> new Round(Math.round(s * 1e9), Math.round(s * 2e9), 2048))
            .toList();
    return new Measured(
        Contender.of(EngineKind.ENCODER), 2, new Loading(1, 1), 0, 1000, passes, rounds);
  }

  @Test
  void speedIsTheMedianOfTheRounds() {
    Measured measured = measured(3, 1, 30, 2);
    assertThat(measured.medianTokensPerSecond()).isCloseTo(1500, within(EXACT));
    assertThat(measured.medianCpu()).isCloseTo(4 / 3.0, within(EXACT));
  }

  @Test
  void theMedianOfAnEvenNumberLiesBetweenTheMiddleTwo() {
    assertThat(Measured.median(new double[] {4, 1, 2, 100})).isEqualTo(3);
  }

  @Test
  void ratiosCompareRoundsThatStoodBesideEachOther() {
    // The machine was half as fast in the second round, for both.
    Measured fast = measured(1, 1, 2, 1);
    Measured slow = measured(1, 10, 20, 10);
    assertThat(fast.times(slow)).isCloseTo(10, within(EXACT));
    assertThat(slow.times(fast)).isCloseTo(0.1, within(EXACT));
  }

  @Test
  void tablesNameEveryEngineAndRatio() {
    assertThat(new Tables(List.of(measured(1, 1), measured(1, 1))).text())
        .contains("| encoder | 2 | 1,000 | 1,000 to 1,000 | 2.000 |")
        .contains("| encoder | 1.00 | 1.00 |")
        .contains("| encoder | 0.00 | 0.00 | 0 | 1 | 2 |");
  }

  @Test
  void whatProcessesSayIsReadBack() {
    Round round = new Round(1, 2, 3);
    assertThat(Round.parse(round.line())).isEqualTo(round);
    assertThat(Round.isLine(round.line())).isTrue();
    Loading loading = new Loading(4, 5);
    assertThat(Loading.parse(loading.line())).isEqualTo(loading);
    assertThat(Loading.isLine(round.line())).isFalse();
  }
}
