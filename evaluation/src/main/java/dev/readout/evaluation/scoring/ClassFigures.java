package dev.readout.evaluation.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Counts a classification: F1 of each class in per cent, their mean over the classes that the gold
 * has (macro), and how many are right (accuracy).
 */
public final class ClassFigures {

  private final Map<String, long[]> counts = new LinkedHashMap<>();
  private long all;
  private long right;

  /**
   * @param classes in the order in which they are told
   */
  public ClassFigures(List<String> classes) {
    classes.forEach(name -> counts.put(name, new long[3]));
  }

  /**
   * @throws IllegalArgumentException if one of the two is no class
   */
  public void add(String gold, String predicted) {
    long[] wanted = of(gold);
    long[] given = of(predicted);
    wanted[0]++;
    given[1]++;
    all++;
    if (gold.equals(predicted)) {
      wanted[2]++;
      right++;
    }
  }

  private long[] of(String name) {
    long[] count = counts.get(name);
    if (count == null) {
      throw new IllegalArgumentException("no class " + name);
    }
    return count;
  }

  /**
   * @param note the name of one more number
   * @param number to be told with the figures
   */
  public Figures figures(String note, long number) {
    List<String> lines = new ArrayList<>();
    Map<String, Object> json = new LinkedHashMap<>();
    double sum = 0;
    int with = 0;
    for (Map.Entry<String, long[]> entry : counts.entrySet()) {
      long[] count = entry.getValue();
      double f1 = 200.0 * count[2] / Math.max(1, count[0] + count[1]);
      if (count[0] > 0) {
        sum += f1;
        with++;
      }
      lines.add(
          String.format(
              Locale.ROOT,
              "%-10s F1 %s   gold %d  predicted %d  right %d",
              entry.getKey(),
              Decimals.fixed(f1, 2),
              count[0],
              count[1],
              count[2]));
      json.put(entry.getKey(), Decimals.rounded(f1, 2));
    }
    double macro = sum / Math.max(1, with);
    double accuracy = 100.0 * right / Math.max(1, all);
    lines.add("macro      F1 " + Decimals.fixed(macro, 2));
    lines.add("accuracy      " + Decimals.fixed(accuracy, 2));
    lines.add(note + " " + number);
    json.put("macro", Decimals.rounded(macro, 2));
    json.put("accuracy", Decimals.rounded(accuracy, 2));
    json.put(note, number);
    return new Figures(String.join("\n", lines), JsonText.compact(json));
  }
}
