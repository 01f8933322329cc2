package dev.readout.evaluation.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.readout.reading.statements.confidence.ConfidenceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LogisticFitTest {

  @Test
  void fittedSharesAreThoseOfTheCases() {
    List<LogisticFit.Case> cases = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      cases.add(new LogisticFit.Case(Map.of("both", 1.0), i % 10 != 0));
      cases.add(new LogisticFit.Case(Map.of("silent", 1.0), i % 4 == 0));
    }
    ConfidenceModel model = new ConfidenceModel(new LogisticFit().weights(cases));

    assertThat(model.probability(Map.of("both", 1.0))).isCloseTo(0.9, within(0.001));
    assertThat(model.probability(Map.of("silent", 1.0))).isCloseTo(0.25, within(0.001));
    assertThat(model.probability(Map.of())).isEqualTo(0.5);
  }

  @Test
  void aSlopeThatWasDrawnFromIsFoundAgain() {
    long seed = 20261124;
    Random random = new Random(seed);
    List<LogisticFit.Case> cases = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      double score = random.nextGaussian() * 2;
      double truth = 1 / (1 + Math.exp(-(0.5 + 0.7 * score)));
      cases.add(
          new LogisticFit.Case(
              Map.of("heads", 1.0, "heads score", score), random.nextDouble() < truth));
    }
    Map<String, Double> weights = new LogisticFit().weights(cases);

    assertThat(weights.get("heads")).as("seed %d", seed).isCloseTo(0.5, within(0.06));
    assertThat(weights.get("heads score")).as("seed %d", seed).isCloseTo(0.7, within(0.04));
  }

  @Test
  void aFeatureOfFewCasesStaysNearThoseOfTheMany() {
    List<LogisticFit.Case> cases = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      cases.add(new LogisticFit.Case(Map.of("both", 1.0), i % 2 == 0));
    }
    cases.add(new LogisticFit.Case(Map.of("both", 1.0, "both turn", 1.0), true));
    ConfidenceModel model = new ConfidenceModel(new LogisticFit().weights(cases));

    assertThat(model.probability(Map.of("both", 1.0, "both turn", 1.0))).isBetween(0.5, 0.6);
  }
}
