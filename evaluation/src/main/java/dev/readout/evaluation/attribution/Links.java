package dev.readout.evaluation.attribution;

import dev.readout.evaluation.scoring.Chars;
import dev.readout.evaluation.scoring.Range;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Matches the attributions of one text one to one: greedily, the greatest overlap of contents
 * first, and of equal overlaps the pair that comes last in the text, as the reference scorer does.
 */
final class Links {

  /** Least share of the union of two contents. */
  private static final double LEAST_OVERLAP = 0.5;

  private final List<Side> gold;
  private final List<Side> predicted;
  private final List<Pair> pairs = new ArrayList<>();

  Links(List<Attribution> gold, List<Attribution> predicted) {
    this.gold = gold.stream().map(Side::of).toList();
    this.predicted = predicted.stream().map(Side::of).toList();
    for (int g = 0; g < gold.size(); g++) {
      for (int p = 0; p < predicted.size(); p++) {
        if (mayOverlap(gold.get(g).content(), predicted.get(p).content())) {
          double overlap =
              Chars.jaccard(this.gold.get(g).content(), this.predicted.get(p).content(), 1);
          if (overlap >= LEAST_OVERLAP) {
            pairs.add(new Pair(overlap, g, p));
          }
        }
      }
    }
    pairs.sort(Comparator.naturalOrder());
  }

  /**
   * How many attributions have a counterpart.
   *
   * @param withCue whether the cues must overlap too
   */
  int count(boolean withCue) {
    return predicted(withCue).cardinality();
  }

  /**
   * The numbers of the predicted attributions that have a counterpart.
   *
   * @param withCue whether the cues must overlap too
   */
  BitSet predicted(boolean withCue) {
    BitSet usedGold = new BitSet();
    BitSet usedPredicted = new BitSet();
    for (Pair pair : pairs) {
      if (!usedGold.get(pair.gold)
          && !usedPredicted.get(pair.predicted)
          && gold.get(pair.gold).matches(predicted.get(pair.predicted), withCue)) {
        usedGold.set(pair.gold);
        usedPredicted.set(pair.predicted);
      }
    }
    return usedPredicted;
  }

  private static boolean mayOverlap(List<Range> one, List<Range> other) {
    return !one.isEmpty()
        && !other.isEmpty()
        && one.get(0).start() < other.get(other.size() - 1).end()
        && other.get(0).start() < one.get(one.size() - 1).end();
  }

  /** An attribution as sets of offsets. */
  private record Side(boolean sourceless, BitSet source, BitSet cue, BitSet content) {

    static Side of(Attribution attribution) {
      return new Side(
          attribution.source().isEmpty(),
          Chars.under(attribution.source()),
          Chars.under(attribution.cue()),
          Chars.under(attribution.content()));
    }

    boolean matches(Side other, boolean withCue) {
      boolean sameSource = source.intersects(other.source) || (sourceless && other.sourceless);
      return sameSource && (!withCue || cue.intersects(other.cue));
    }
  }

  private record Pair(double overlap, int gold, int predicted) implements Comparable<Pair> {

    private static final Comparator<Pair> BEST_FIRST =
        Comparator.comparingDouble(Pair::overlap)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::predicted)
            .reversed();

    @Override
    public int compareTo(Pair other) {
      return BEST_FIRST.compare(this, other);
    }
  }
}
