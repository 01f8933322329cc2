package dev.readout.reading.statements.confidence;

import dev.readout.language.resource.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A logistic model of whether an attribution is right. Immutable. */
public final class ConfidenceModel {

  private static final class Loaded {
    static final ConfidenceModel MODEL = load();
  }

  private final Map<String, Double> weights;

  /**
   * @param weights by feature; a feature without one counts nothing
   */
  public ConfidenceModel(Map<String, Double> weights) {
    this.weights = Map.copyOf(weights);
  }

  /** The one of the build, fitted as its resource says. */
  public static ConfidenceModel fitted() {
    return Loaded.MODEL;
  }

  /** How likely an attribution with these features is right, 0 to 1. */
  public double probability(Map<String, Double> features) {
    double sum = 0;
    for (Map.Entry<String, Double> feature : features.entrySet()) {
      sum += feature.getValue() * weights.getOrDefault(feature.getKey(), 0.0);
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private static ConfidenceModel load() {
    Map<String, Double> weights = new HashMap<>();
    for (List<String> row : Table.load(ConfidenceModel.class, "weights.tsv", 2).rows()) {
      weights.put(row.get(0), Double.parseDouble(row.get(1)));
    }
    return new ConfidenceModel(weights);
  }
}
