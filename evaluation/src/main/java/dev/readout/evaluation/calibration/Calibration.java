package dev.readout.evaluation.calibration;

import dev.readout.evaluation.scoring.Decimals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ten bins of confidence with the share of right ones in each. The expected calibration error is
 * the mean distance of confidence and share over the bins, each by its count (Naeini and others
 * 2015); the Brier score is the mean square of confidence less 1 or 0.
 */
final class Calibration {

  private static final int BINS = 10;

  private final int[] counts = new int[BINS];
  private final int[] rights = new int[BINS];
  private final double[] sums = new double[BINS];
  private double squares;

  void add(Sample sample) {
    int bin = Math.min(BINS - 1, (int) Math.floor(sample.confidence() * BINS + 1e-9));
    counts[bin]++;
    rights[bin] += sample.right() ? 1 : 0;
    sums[bin] += sample.confidence();
    double off = sample.confidence() - (sample.right() ? 1 : 0);
    squares += off * off;
  }

  int count() {
    int all = 0;
    for (int count : counts) {
      all += count;
    }
    return all;
  }

  private int right() {
    int all = 0;
    for (int right : rights) {
      all += right;
    }
    return all;
  }

  private double meanConfidence() {
    double all = 0;
    for (double sum : sums) {
      all += sum;
    }
    return all / count();
  }

  double expectedError() {
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      error += Math.abs(sums[bin] - rights[bin]);
    }
    return error / count();
  }

  List<String> lines(String name) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%-12s %d  mean confidence %s  right %s  expected calibration error %s  Brier %s",
            name,
            count(),
            Decimals.fixed(meanConfidence(), 3),
            Decimals.fixed((double) right() / count(), 3),
            Decimals.fixed(expectedError(), 3),
            Decimals.fixed(squares / count(), 3)));
    for (int bin = 0; bin < BINS; bin++) {
      lines.add(
          String.format(
              Locale.ROOT,
              "  0.%d to %s %6d  mean confidence %s  right %s",
              bin,
              bin == BINS - 1 ? "1.0" : "0." + (bin + 1),
              counts[bin],
              share(sums[bin], counts[bin]),
              share(rights[bin], counts[bin])));
    }
    return lines;
  }

  private static String share(double part, int whole) {
    return whole == 0 ? "    -" : Decimals.fixed(part / whole, 3);
  }

  Map<String, @Nullable Object> json() {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("count", count());
    json.put("confidence", Decimals.rounded(meanConfidence(), 3));
    json.put("right", Decimals.rounded((double) right() / count(), 3));
    json.put("ece", Decimals.rounded(expectedError(), 3));
    json.put("brier", Decimals.rounded(squares / count(), 3));
    List<Map<String, @Nullable Object>> bins = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      Map<String, @Nullable Object> one = new LinkedHashMap<>();
      one.put("from", Decimals.rounded(bin / (double) BINS, 1));
      one.put("count", counts[bin]);
      one.put("confidence", counts[bin] == 0 ? null : Decimals.rounded(sums[bin] / counts[bin], 3));
      one.put(
          "right",
          counts[bin] == 0 ? null : Decimals.rounded(rights[bin] / (double) counts[bin], 3));
      bins.add(one);
    }
    json.put("bins", bins);
    return json;
  }
}
