package dev.readout.evaluation.attribution;

import dev.readout.evaluation.scoring.Decimals;
import dev.readout.evaluation.scoring.Figures;
import dev.readout.evaluation.scoring.JsonText;
import dev.readout.evaluation.scoring.Scorer;
import dev.readout.model.Readout;
import dev.readout.model.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Statements by their confidence in ten bins, each with how many are right by the measure {@code
 * linked}; and the expected calibration error, the mean distance of the two weighted by the bins'
 * sizes.
 */
final class ConfidenceScorer implements Scorer<AttributionGold, Readout> {

  private static final int BINS = 10;

  private final long[] statements = new long[BINS];
  private final long[] right = new long[BINS];
  private final double[] confidence = new double[BINS];

  @Override
  public void add(AttributionGold gold, Readout predicted) {
    List<Statement> found = PredictedAttributions.statements(predicted);
    Links links = new Links(gold.attributions(), PredictedAttributions.of(predicted, gold.text()));
    BitSet linked = links.predicted(true);
    for (int i = 0; i < found.size(); i++) {
      int bin = Math.min(BINS - 1, (int) (found.get(i).confidence() * BINS));
      statements[bin]++;
      confidence[bin] += found.get(i).confidence();
      right[bin] += linked.get(i) ? 1 : 0;
    }
  }

  @Override
  public Figures figures() {
    List<String> lines = new ArrayList<>();
    Map<String, Object> json = new LinkedHashMap<>();
    long all = 0;
    double distance = 0;
    for (int bin = 0; bin < BINS; bin++) {
      if (statements[bin] == 0) {
        continue;
      }
      double mean = confidence[bin] / statements[bin];
      double share = (double) right[bin] / statements[bin];
      String name = Decimals.fixed(bin / 10.0, 1) + "-" + Decimals.fixed((bin + 1) / 10.0, 1);
      lines.add(
          String.format(
              Locale.ROOT,
              "%s  statements %4d  mean %s  right %s",
              name,
              statements[bin],
              Decimals.fixed(mean, 3),
              Decimals.fixed(share, 3)));
      Map<String, Object> members = new LinkedHashMap<>();
      members.put("statements", statements[bin]);
      members.put("mean", Decimals.rounded(mean, 4));
      members.put("right", Decimals.rounded(share, 4));
      json.put(name, members);
      all += statements[bin];
      distance += Math.abs(confidence[bin] - right[bin]);
    }
    double error = distance / Math.max(1, all);
    lines.add("calibration error " + Decimals.fixed(error, 3));
    json.put("calibration error", Decimals.rounded(error, 4));
    return new Figures(String.join("\n", lines), JsonText.compact(json));
  }
}
