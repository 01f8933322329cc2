package dev.readout.evaluation.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Logistic regression by Newton's method, with weights drawn towards 0 so that features of few
 * cases stay near those of the many: features of one word ({@code both}) hardly, others more.
 */
final class LogisticFit {

  private static final int ROUNDS = 40;
  private static final double COMMON = 0.01;
  private static final double SPECIAL = 2;

  /** One case: its features, and how it came out. */
  record Case(Map<String, Double> features, boolean right) {}

  /** Weights by feature, sorted. */
  Map<String, Double> weights(List<Case> cases) {
    TreeSet<String> all = new TreeSet<>();
    cases.forEach(one -> all.addAll(one.features().keySet()));
    List<String> names = new ArrayList<>(all);
    double[] weights = new double[names.size()];
    for (int round = 0; round < ROUNDS; round++) {
      step(cases, names, weights);
    }
    Map<String, Double> result = new TreeMap<>();
    for (int i = 0; i < weights.length; i++) {
      result.put(names.get(i), weights[i]);
    }
    return result;
  }

  private static void step(List<Case> cases, List<String> names, double[] weights) {
    int n = weights.length;
    double[] gradient = new double[n];
    double[][] curvature = new double[n][n];
    for (int i = 0; i < n; i++) {
      double penalty = penalty(names.get(i));
      gradient[i] = -penalty * weights[i];
      curvature[i][i] = penalty;
    }
    double[] values = new double[n];
    for (Case one : cases) {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        values[i] = one.features().getOrDefault(names.get(i), 0.0);
        sum += values[i] * weights[i];
      }
      double probability = 1 / (1 + Math.exp(-sum));
      double spread = probability * (1 - probability);
      for (int i = 0; i < n; i++) {
        gradient[i] += values[i] * ((one.right() ? 1 : 0) - probability);
        for (int j = 0; j < n && values[i] != 0; j++) {
          curvature[i][j] += spread * values[i] * values[j];
        }
      }
    }
    double[] change = solved(curvature, gradient);
    for (int i = 0; i < n; i++) {
      weights[i] += change[i];
    }
  }

  private static double penalty(String feature) {
    return feature.indexOf(' ') < 0 || feature.endsWith("score") ? COMMON : SPECIAL;
  }

  /** Gauss elimination; the penalty keeps every pivot from 0. */
  private static double[] solved(double[][] matrix, double[] right) {
    int n = right.length;
    for (int column = 0; column < n; column++) {
      for (int row = column + 1; row < n; row++) {
        double factor = matrix[row][column] / matrix[column][column];
        for (int k = column; k < n && factor != 0; k++) {
          matrix[row][k] -= factor * matrix[column][k];
        }
        right[row] -= factor * right[column];
      }
    }
    double[] result = new double[n];
    for (int row = n - 1; row >= 0; row--) {
      double sum = right[row];
      for (int k = row + 1; k < n; k++) {
        sum -= matrix[row][k] * result[k];
      }
      result[row] = sum / matrix[row][row];
    }
    return result;
  }
}
