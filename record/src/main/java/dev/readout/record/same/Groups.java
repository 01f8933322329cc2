package dev.readout.record.same;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleBiFunction;

/**
 * Decides to which group a thing belongs that comes after others.
 *
 * @param <S> what things are compared by
 * @param score of a pair, 0 to 1
 * @param threshold that the mean score over a group must reach
 */
public record Groups<S>(ToDoubleBiFunction<S, S> score, double threshold) {

  /** With so many of a group, its earliest, a thing is compared. */
  public static final int MOST_COMPARED = 12;

  /**
   * The index of the group that is nearest, the first of equally near ones; none if none is near.
   */
  public OptionalInt of(S thing, List<List<S>> groups) {
    int best = -1;
    double nearest = threshold;
    for (int i = 0; i < groups.size(); i++) {
      double mean = mean(thing, groups.get(i));
      if (mean > nearest || (mean == nearest && best < 0)) {
        best = i;
        nearest = mean;
      }
    }
    return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
  }

  /** How near a thing is to a group that is not empty. */
  public double mean(S thing, List<S> group) {
    return group.stream()
        .limit(MOST_COMPARED)
        .mapToDouble(other -> score.applyAsDouble(thing, other))
        .average()
        .orElseThrow();
  }
}
