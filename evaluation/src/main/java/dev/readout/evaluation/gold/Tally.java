package dev.readout.evaluation.gold;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts over all articles; precision, recall and F1 are taken of the sums. */
final class Tally {

  private final Map<Counted, Count> counts = new EnumMap<>(Counted.class);
  private final Map<Judged, Mark> marks = new EnumMap<>(Judged.class);

  Tally() {
    for (Counted figure : Counted.values()) {
      counts.put(figure, new Count(0, 0, 0));
    }
    for (Judged attribute : Judged.values()) {
      marks.put(attribute, new Mark(0, 0, 0, 0));
    }
  }

  void count(Counted figure, int matched, int predicted, int gold) {
    counts.merge(figure, new Count(matched, predicted, gold), Count::plus);
  }

  /**
   * @param stated the gold holds a value here, so that the mark is no easy one
   */
  void mark(Judged attribute, boolean right, boolean stated) {
    Mark mark = new Mark(right ? 1 : 0, 1, right && stated ? 1 : 0, stated ? 1 : 0);
    marks.merge(attribute, mark, Mark::plus);
  }

  Count of(Counted figure) {
    return counts.getOrDefault(figure, new Count(0, 0, 0));
  }

  Mark of(Judged attribute) {
    return marks.getOrDefault(attribute, new Mark(0, 0, 0, 0));
  }

  /** Found, sent and wanted facts. A ratio is null where there was nothing to measure. */
  record Count(int matched, int predicted, int gold) {

    Count plus(Count other) {
      return new Count(matched + other.matched, predicted + other.predicted, gold + other.gold);
    }

    @Nullable Double precision() {
      return isEmpty() ? null : predicted == 0 ? 0.0 : (double) matched / predicted;
    }

    @Nullable Double recall() {
      return isEmpty() ? null : gold == 0 ? 0.0 : (double) matched / gold;
    }

    @Nullable Double f1() {
      return isEmpty() ? null : 2.0 * matched / (predicted + gold);
    }

    private boolean isEmpty() {
      return predicted == 0 && gold == 0;
    }
  }

  /** Right and judged values of an attribute, and the same where the gold states one. */
  record Mark(int right, int judged, int rightStated, int stated) {

    Mark plus(Mark other) {
      return new Mark(
          right + other.right,
          judged + other.judged,
          rightStated + other.rightStated,
          stated + other.stated);
    }

    @Nullable Double accuracy() {
      return judged == 0 ? null : (double) right / judged;
    }

    @Nullable Double accuracyWhereStated() {
      return stated == 0 ? null : (double) rightStated / stated;
    }
  }
}
