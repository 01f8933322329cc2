package dev.readout.evaluation.eventtype;

import dev.readout.reading.events.pairs.PairModel;
import dev.readout.reading.events.pairs.PairType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Trains a classifier of pairs: multinomial logistic regression with an L2 prior, by batch descent
 * with a step for each weight (AdaGrad, Duchi and others 2011). The same examples in the same order
 * give the same weights.
 */
final class PairTrainer {

  private static final List<PairType> TYPES_IN_ORDER = List.of(PairType.values());
  private static final int TYPES = TYPES_IN_ORDER.size();
  private static final int ROUNDS = 150;
  private static final double STEP = 0.25;
  private static final double PRIOR = 0.3;

  /** A pair of which the type is known. */
  record Example(Map<String, Double> features, PairType type) {}

  private final Map<String, Integer> index = new TreeMap<>();

  PairModel train(List<Example> examples) {
    List<int[]> rows = new ArrayList<>();
    List<double[]> values = new ArrayList<>();
    for (Example example : examples) {
      int[] row = new int[example.features().size() + 1];
      double[] value = new double[row.length];
      int i = 0;
      for (Map.Entry<String, Double> feature : example.features().entrySet()) {
        row[i] = index(feature.getKey());
        value[i++] = feature.getValue();
      }
      row[i] = index(PairModel.BIAS);
      value[i] = 1;
      rows.add(row);
      values.add(value);
    }
    double[] weights = new double[index.size() * TYPES];
    double[] squares = new double[weights.length];
    for (int round = 0; round < ROUNDS; round++) {
      double[] gradient = new double[weights.length];
      for (int w = 0; w < weights.length; w++) {
        gradient[w] = PRIOR * weights[w];
      }
      for (int e = 0; e < rows.size(); e++) {
        double[] error = probabilities(weights, rows.get(e), values.get(e));
        error[TYPES_IN_ORDER.indexOf(examples.get(e).type())] -= 1;
        spread(gradient, rows.get(e), values.get(e), error);
      }
      for (int w = 0; w < weights.length; w++) {
        squares[w] += gradient[w] * gradient[w];
        weights[w] -= squares[w] == 0 ? 0 : STEP * gradient[w] / Math.sqrt(squares[w]);
      }
    }
    return model(weights);
  }

  private int index(String feature) {
    Integer known = index.get(feature);
    if (known != null) {
      return known;
    }
    index.put(feature, index.size());
    return index.size() - 1;
  }

  private static double[] probabilities(double[] weights, int[] row, double[] value) {
    double[] scores = new double[TYPES];
    for (int i = 0; i < row.length; i++) {
      int base = row[i] * TYPES;
      for (int type = 0; type < TYPES; type++) {
        scores[type] += weights[base + type] * value[i];
      }
    }
    double greatest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      greatest = Math.max(greatest, score);
    }
    double sum = 0;
    for (int type = 0; type < TYPES; type++) {
      scores[type] = StrictMath.exp(scores[type] - greatest);
      sum += scores[type];
    }
    for (int type = 0; type < TYPES; type++) {
      scores[type] /= sum;
    }
    return scores;
  }

  private static void spread(double[] gradient, int[] row, double[] value, double[] error) {
    for (int i = 0; i < row.length; i++) {
      int base = row[i] * TYPES;
      for (int type = 0; type < TYPES; type++) {
        gradient[base + type] += value[i] * error[type];
      }
    }
  }

  private PairModel model(double[] weights) {
    Map<String, double[]> rows = new HashMap<>();
    index.forEach(
        (feature, at) -> {
          double[] row = new double[TYPES];
          System.arraycopy(weights, at * TYPES, row, 0, TYPES);
          rows.put(feature, row);
        });
    return PairModel.of(rows);
  }
}
