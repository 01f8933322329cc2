package dev.readout.record.same;

import java.util.Map;
import java.util.TreeSet;

/** How much two counts of words have in common. */
final class Vectors {

  private Vectors() {}

  /** The cosine of the square roots, so that a word that is said often does not drown the rest. */
  static double cosine(Map<String, Integer> one, Map<String, Integer> other) {
    double common = 0;
    // In one order, so that the sum has the same bits every time and both ways round.
    for (String word : new TreeSet<>(one.keySet())) {
      int count = other.getOrDefault(word, 0);
      common += Math.sqrt((double) one.getOrDefault(word, 0) * count);
    }
    double first = one.values().stream().mapToInt(Integer::intValue).sum();
    double second = other.values().stream().mapToInt(Integer::intValue).sum();
    return common == 0 ? 0 : common / Math.sqrt(first * second);
  }
}
