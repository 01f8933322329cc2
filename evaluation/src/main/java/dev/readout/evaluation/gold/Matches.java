package dev.readout.evaluation.gold;

import dev.readout.evaluation.scoring.Assignment;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * The facts of one kind in one article: the gold's matched with the predicted ones, and what is
 * left over of these with the optional facts.
 */
final class Matches<T> {

  private final List<Match<T>> pairs;
  private final List<Match<T>> neutral;
  private final List<T> sent;
  private final int wanted;

  Matches(Facts<T> gold, List<T> predicted, Weight<T> weight) {
    BitSet left = new BitSet();
    left.set(0, predicted.size());
    pairs = match(gold.counted(), predicted, left, weight);
    neutral = match(gold.optional(), predicted, left, weight);
    sent = new ArrayList<>(pairs.stream().map(Match::predicted).toList());
    left.stream().forEach(index -> sent.add(predicted.get(index)));
    wanted = gold.counted().size();
  }

  /** Matches with those predicted facts that are left, and takes the matched ones away. */
  private static <T> List<Match<T>> match(
      List<T> gold, List<T> predicted, BitSet left, Weight<T> weight) {
    int[] indices = left.stream().toArray();
    double[][] weights = new double[gold.size()][indices.length];
    for (int row = 0; row < gold.size(); row++) {
      for (int column = 0; column < indices.length; column++) {
        weights[row][column] = weight.of(gold.get(row), predicted.get(indices[column]));
      }
    }
    List<Match<T>> matched = new ArrayList<>();
    for (Assignment.Pair pair : Assignment.of(weights)) {
      int index = indices[pair.column()];
      left.clear(index);
      matched.add(new Match<>(gold.get(pair.row()), predicted.get(index)));
    }
    return matched;
  }

  /** A fact that counts and what was predicted for it. */
  List<Match<T>> pairs() {
    return pairs;
  }

  /** The pairs, and optional facts with what was predicted for them. */
  List<Match<T>> all() {
    List<Match<T>> all = new ArrayList<>(pairs);
    all.addAll(neutral);
    return all;
  }

  /** The predicted facts that count: all but those matched with optional facts. */
  List<T> sent() {
    return sent;
  }

  /** Counts the pairs as found. */
  void count(Tally tally, Counted figure) {
    count(tally, figure, pairs.size());
  }

  /** Counts those pairs as found that are right in one more respect. */
  void count(Tally tally, Counted figure, Predicate<Match<T>> right) {
    count(tally, figure, (int) pairs.stream().filter(right).count());
  }

  private void count(Tally tally, Counted figure, int matched) {
    tally.count(figure, matched, sent.size(), wanted);
  }

  /** A fact of the gold and the predicted one that stands for it. */
  record Match<T>(T gold, T predicted) {}

  /** How well a predicted fact fits one of the gold. */
  interface Weight<T> {

    /**
     * @return 0 where the two cannot be one fact
     */
    double of(T gold, T predicted);
  }
}
