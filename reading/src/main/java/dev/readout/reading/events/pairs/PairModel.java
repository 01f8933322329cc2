package dev.readout.reading.events.pairs;

import dev.readout.language.resource.Table;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A linear classifier: for each feature a weight for each type, in thousandths. Immutable. The one
 * that is part of the build was trained by {@code evaluation}, which also writes it.
 */
public final class PairModel {

  /** The feature that every pair has. */
  public static final String BIAS = "bias";

  private static final PairType[] TYPES = PairType.values();

  private final Map<String, int[]> weights;

  private PairModel(Map<String, int[]> weights) {
    this.weights = weights;
  }

  /**
   * @param weights for each feature one weight for each type, in the order of {@link PairType}
   */
  public static PairModel of(Map<String, double[]> weights) {
    Map<String, int[]> thousandths = new HashMap<>();
    weights.forEach(
        (feature, row) -> {
          if (row.length != TYPES.length) {
            throw new IllegalArgumentException(
                "feature " + feature + " has " + row.length + " weights, not " + TYPES.length);
          }
          int[] rounded = new int[row.length];
          boolean any = false;
          for (int i = 0; i < row.length; i++) {
            rounded[i] = (int) Math.round(1000 * row[i]);
            any |= rounded[i] != 0;
          }
          if (any) {
            thousandths.put(feature, rounded);
          }
        });
    return new PairModel(thousandths);
  }

  /**
   * The classifier of the build.
   *
   * @throws IllegalArgumentException if it is malformed; the message names the feature
   */
  static PairModel load() {
    Map<String, int[]> weights = new HashMap<>();
    Table.load(PairModel.class, "weights.tsv", 2)
        .pairs()
        .forEach((feature, row) -> weights.put(feature, parse(feature, row)));
    return new PairModel(weights);
  }

  private static int[] parse(String feature, String row) {
    String[] cells = row.split(" ", -1);
    if (cells.length != TYPES.length) {
      throw new IllegalArgumentException(
          "weights.tsv: " + feature + ": " + cells.length + " weights");
    }
    int[] weights = new int[cells.length];
    for (int i = 0; i < cells.length; i++) {
      weights[i] = Integer.parseInt(cells[i]);
    }
    return weights;
  }

  /** The likeliest type; of two that are equally likely the first. */
  public PairType type(Map<String, Double> features) {
    double[] scores = new double[TYPES.length];
    add(scores, weights.get(BIAS), 1);
    features.forEach((feature, value) -> add(scores, weights.get(feature), value));
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return TYPES[best];
  }

  private static void add(double[] scores, int @Nullable [] row, double value) {
    for (int i = 0; row != null && i < scores.length; i++) {
      scores[i] += value * row[i];
    }
  }

  /** Writes the rows of {@code weights.tsv}. */
  public void write(Appendable out) throws IOException {
    for (Map.Entry<String, int[]> entry : new TreeMap<>(weights).entrySet()) {
      out.append(entry.getKey()).append('\t');
      int[] row = entry.getValue();
      for (int i = 0; i < row.length; i++) {
        out.append(i == 0 ? "" : " ").append(Integer.toString(row[i]));
      }
      out.append('\n');
    }
  }
}
