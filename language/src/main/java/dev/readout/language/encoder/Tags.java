package dev.readout.language.encoder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Decoding of the tags of {@link Kinds}. */
final class Tags {

  /**
   * A tagged stretch of words.
   *
   * @param kind its number in {@link Kinds}
   * @param first index of the first word
   * @param end index after the last word
   */
  record Stretch(int kind, int first, int end) {}

  private Tags() {}

  /** The stretches of the likeliest tags. */
  static List<Stretch> stretches(double[][] scores) {
    return stretches(viterbi(scores));
  }

  private static List<Stretch> stretches(int[] tags) {
    List<Stretch> stretches = new ArrayList<>();
    int at = 0;
    while (at < tags.length) {
      int kind = (tags[at] - 1) / 2;
      int end = at + 1;
      if (tags[at] == 0) {
        at = end;
        continue;
      }
      while (end < tags.length && tags[end] == 2 * kind + 2) {
        end++;
      }
      stretches.add(new Stretch(kind, at, end));
      at = end;
    }
    return stretches;
  }

  /**
   * The best sequence in which every inside tag follows a tag of its own kind (Viterbi 1967).
   *
   * @param scores by word and tag, logarithms of probabilities
   */
  static int[] viterbi(double[][] scores) {
    int length = scores.length;
    int[] path = new int[length];
    if (length == 0) {
      return path;
    }
    int tags = scores[0].length;
    double[] best = scores[0].clone();
    for (int tag = 2; tag < tags; tag += 2) {
      best[tag] = Double.NEGATIVE_INFINITY;
    }
    int[][] back = new int[length][tags];
    for (int i = 1; i < length; i++) {
      int greatest = greatest(best);
      double[] next = new double[tags];
      for (int tag = 0; tag < tags; tag++) {
        boolean inside = tag > 0 && tag % 2 == 0;
        int from = !inside ? greatest : best[tag] > best[tag - 1] ? tag : tag - 1;
        back[i][tag] = from;
        next[tag] = best[from] + scores[i][tag];
      }
      best = next;
    }
    path[length - 1] = greatest(best);
    for (int i = length - 1; i > 0; i--) {
      path[i - 1] = back[i][path[i]];
    }
    return path;
  }

  private static int greatest(double[] values) {
    double greatest = Arrays.stream(values).max().orElseThrow();
    int at = 0;
    while (values[at] != greatest && at < values.length - 1) {
      at++;
    }
    return at;
  }
}
