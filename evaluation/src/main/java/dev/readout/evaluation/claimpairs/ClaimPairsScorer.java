package dev.readout.evaluation.claimpairs;

import dev.readout.evaluation.scoring.Decimals;
import dev.readout.evaluation.scoring.Figures;
import dev.readout.evaluation.scoring.JsonText;
import dev.readout.evaluation.scoring.Scorer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Precision, recall and F1 in per cent of {@code for} and {@code against}: a pair is right where it
 * is taken for the same claim and the side is that of the gold. Twice: both being known to be on
 * one matter, and as the record joins claims of any articles.
 */
final class ClaimPairsScorer implements Scorer<ClaimPair, Judgement> {

  private static final List<String> SIDES = List.of("for", "against");

  /** Gold, predicted, right, by judge and side. */
  private final Map<String, Map<String, long[]>> counts = new LinkedHashMap<>();

  private long pairs;

  ClaimPairsScorer() {
    for (String judge : List.of("one matter", "joined")) {
      Map<String, long[]> sides = new LinkedHashMap<>();
      SIDES.forEach(side -> sides.put(side, new long[3]));
      counts.put(judge, sides);
    }
  }

  @Override
  public void add(ClaimPair gold, Judgement predicted) {
    pairs++;
    count("one matter", gold.stance(), Judgement.label(predicted.onMatter()));
    count("joined", gold.stance(), Judgement.label(predicted.joined()));
  }

  private void count(String judge, String gold, String predicted) {
    for (Map.Entry<String, long[]> side : counts.getOrDefault(judge, Map.of()).entrySet()) {
      long[] count = side.getValue();
      count[0] += gold.equals(side.getKey()) ? 1 : 0;
      count[1] += predicted.equals(side.getKey()) ? 1 : 0;
      count[2] += gold.equals(side.getKey()) && predicted.equals(gold) ? 1 : 0;
    }
  }

  @Override
  public Figures figures() {
    List<String> lines = new ArrayList<>();
    Map<String, Object> json = new LinkedHashMap<>();
    counts.forEach(
        (judge, sides) -> {
          Map<String, Object> figures = new LinkedHashMap<>();
          sides.forEach(
              (side, count) -> {
                double precision = 100.0 * count[2] / Math.max(1, count[1]);
                double recall = 100.0 * count[2] / Math.max(1, count[0]);
                double f1 = 200.0 * count[2] / Math.max(1, count[0] + count[1]);
                lines.add(
                    String.format(
                        Locale.ROOT,
                        "%-11s %-8s P %s R %s F1 %s   gold %d predicted %d right %d",
                        judge,
                        side,
                        Decimals.fixed(precision, 2),
                        Decimals.fixed(recall, 2),
                        Decimals.fixed(f1, 2),
                        count[0],
                        count[1],
                        count[2]));
                figures.put(side, Decimals.rounded(f1, 2));
              });
          json.put(judge.replace(' ', '_'), figures);
        });
    lines.add("pairs " + pairs);
    json.put("pairs", pairs);
    return new Figures(String.join("\n", lines), JsonText.compact(json));
  }
}
