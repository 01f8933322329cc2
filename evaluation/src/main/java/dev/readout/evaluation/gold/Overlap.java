package dev.readout.evaluation.gold;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How much two sets have in common. */
final class Overlap {

  private Overlap() {}

  static <T extends @Nullable Object> int shared(Set<T> one, Set<T> other) {
    Set<T> both = new HashSet<>(one);
    both.retainAll(other);
    return both.size();
  }

  /** The share of the union that both hold; 0 where both are empty. */
  static <T> double jaccard(Set<T> one, Set<T> other) {
    int shared = shared(one, other);
    int union = one.size() + other.size() - shared;
    return union == 0 ? 0 : (double) shared / union;
  }

  static <T> Set<T> union(Set<T> one, Set<T> other) {
    Set<T> either = new HashSet<>(one);
    either.addAll(other);
    return either;
  }
}
