package dev.readout.record.same;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * How far two sentences say the same, whether or not they hold it: 0 to 1. What counts are the
 * stems that they share; sentences that name others, give other numbers, or have the same parties
 * in reversed roles say something else.
 */
public final class SameClaim {

  /**
   * From here on two sentences that are known to be about one matter put the same claim. Set on 200
   * pairs of the project's own, where the mean of the F1 of both sides is highest; docs/accuracy.md
   * has the figures.
   */
  public static final double THRESHOLD = 0.45;

  /**
   * From here on claims of any articles are joined for good: on the same pairs, where four in five
   * of those that are taken for the same are.
   */
  public static final double JOIN = 0.7;

  private static final double NAME_WEIGHT = 0.75;
  private static final double NUMBER_WEIGHT = 1.5;

  private SameClaim() {}

  /** 0 where something speaks against it. */
  public static double score(Content one, Content other) {
    if (one.stems().isEmpty() || other.stems().isEmpty() || conflict(one, other)) {
      return 0;
    }
    Set<String> names = union(one.names(), other.names());
    Set<String> numbers = union(one.numbers(), other.numbers());
    ToDoubleFunction<String> weight =
        stem -> numbers.contains(stem) ? NUMBER_WEIGHT : names.contains(stem) ? NAME_WEIGHT : 1;
    Set<String> ours = claimed(one);
    Set<String> theirs = claimed(other);
    double first = ours.stream().mapToDouble(weight).sum();
    double second = theirs.stream().mapToDouble(weight).sum();
    double common = ours.stream().filter(theirs::contains).mapToDouble(weight).sum();
    if (common == 0) {
      return 0;
    }
    double both = 2 * common / (first + second);
    double shorter = common / Math.min(first, second);
    return (both + shorter) / 2;
  }

  /** Without the words that only turn or hedge. */
  private static Set<String> claimed(Content content) {
    Set<String> stems = new LinkedHashSet<>(content.stems().keySet());
    stems.removeIf(Polarity::isMark);
    return stems.isEmpty() ? content.stems().keySet() : stems;
  }

  private static Set<String> union(Set<String> one, Set<String> other) {
    Set<String> union = new LinkedHashSet<>(one);
    union.addAll(other);
    return union;
  }

  private static boolean conflict(Content one, Content other) {
    return apart(one.numbers(), other.numbers())
        || (!one.names().isEmpty()
            && !other.names().isEmpty()
            && one.names().stream().noneMatch(other.stems()::containsKey)
            && other.names().stream().noneMatch(one.stems()::containsKey))
        || Roles.reversed(one, other);
  }

  private static boolean apart(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
  }
}
