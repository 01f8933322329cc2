package dev.readout.evaluation.timex;

import dev.readout.evaluation.scoring.Decimals;
import dev.readout.evaluation.scoring.Figures;
import dev.readout.evaluation.scoring.JsonText;
import dev.readout.evaluation.scoring.Scorer;
import dev.readout.model.Readout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * F1 in per cent over all texts together. {@code strict}: both ends are right; {@code relaxed}: any
 * overlap, one to one; {@code type} and {@code value}: right on a relaxed match.
 */
final class TimexScorer implements Scorer<TimexGold, Readout> {

  private long strict;
  private long relaxed;
  private long type;
  private long value;

  /** Expressions in gold and prediction together. */
  private long both;

  @Override
  public void add(TimexGold gold, Readout predicted) {
    List<Timex> wanted = counting(gold, gold.times());
    List<Timex> left =
        counting(
            gold,
            predicted.times().stream()
                .map(t -> new Timex(gold.text().range(t.span()), t.type().label(), t.value()))
                .toList());
    both += wanted.size() + left.size();
    for (Timex timex : wanted) {
      List<Timex> overlapping =
          left.stream().filter(other -> other.range().overlaps(timex.range())).toList();
      List<Timex> exact =
          overlapping.stream().filter(other -> other.range().equals(timex.range())).toList();
      if (!exact.isEmpty()) {
        strict++;
      }
      if (!overlapping.isEmpty()) {
        Timex match = (exact.isEmpty() ? overlapping : exact).get(0);
        relaxed++;
        type += Objects.equals(match.type(), timex.type()) ? 1 : 0;
        value += Objects.equals(match.value(), timex.value()) ? 1 : 0;
        // Equal expressions stand for each other: whichever goes, the rest is the same.
        left.remove(match);
      }
    }
  }

  private static List<Timex> counting(TimexGold gold, List<Timex> times) {
    List<Timex> counting = new ArrayList<>(times);
    counting.removeIf(
        timex -> timex.range().isEmpty() || timex.range().start() >= gold.annotatedEnd());
    return counting;
  }

  @Override
  public Figures figures() {
    Map<String, Double> percent = new LinkedHashMap<>();
    percent.put("strict", f1(strict));
    percent.put("relaxed", f1(relaxed));
    percent.put("type", f1(type));
    percent.put("value", f1(value));
    List<String> lines = new ArrayList<>();
    percent.forEach(
        (name, figure) ->
            lines.add(String.format(Locale.ROOT, "%-8s %s", name, Decimals.fixed(figure, 2))));
    return new Figures(String.join("\n", lines), JsonText.compact(percent));
  }

  /** Twice the hits by all expressions is the harmonic mean of precision and recall. */
  private double f1(long hits) {
    return both == 0 ? 0 : Decimals.rounded(200.0 * hits / both, 2);
  }
}
