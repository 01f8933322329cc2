package dev.readout.language.encoder;

import java.util.Arrays;

/**
 * The maximum spanning tree of a sentence (Chu and Liu 1965, Edmonds 1967), with one word under the
 * root: arcs from the root are made so dear that the best tree has just one.
 */
final class SpanningTree {

  private static final double DEAR = 1e7;

  private SpanningTree() {}

  /**
   * The head of each place.
   *
   * @param scores by place and head; place 0 is the root
   * @return by place; that of the root is 0
   */
  static int[] heads(double[][] scores) {
    int n = scores.length;
    double[][] arcs = new double[n][];
    for (int word = 0; word < n; word++) {
      arcs[word] = scores[word].clone();
      arcs[word][word] = Double.NEGATIVE_INFINITY;
      arcs[word][0] -= DEAR;
    }
    return best(arcs);
  }

  private static int[] best(double[][] arcs) {
    int n = arcs.length;
    int[] heads = new int[n];
    for (int word = 1; word < n; word++) {
      heads[word] = greatest(arcs[word]);
    }
    int[] cycle = cycle(heads);
    return cycle.length == 0 ? heads : broken(arcs, heads, cycle);
  }

  /** The best tree, by that of the graph in which a cycle is one place. */
  private static int[] broken(double[][] arcs, int[] heads, int[] cycle) {
    int n = arcs.length;
    boolean[] inside = new boolean[n];
    for (int word : cycle) {
      inside[word] = true;
    }
    int[] rest = new int[n - cycle.length];
    int size = 0;
    for (int word = 0; word < n; word++) {
      if (!inside[word]) {
        rest[size++] = word;
      }
    }
    double[][] small = new double[size + 1][size + 1];
    int[] entered = new int[size];
    int[] left = new int[size];
    small[size][size] = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        small[i][j] = arcs[rest[i]][rest[j]];
      }
      small[size][i] = Double.NEGATIVE_INFINITY;
      small[i][size] = Double.NEGATIVE_INFINITY;
      entered[i] = cycle[0];
      left[i] = cycle[0];
      for (int word : cycle) {
        double enters = arcs[word][rest[i]] - arcs[word][heads[word]];
        if (enters > small[size][i]) {
          small[size][i] = enters;
          entered[i] = word;
        }
        if (arcs[rest[i]][word] > small[i][size]) {
          small[i][size] = arcs[rest[i]][word];
          left[i] = word;
        }
      }
    }
    int[] inner = best(small);
    int[] tree = heads.clone();
    for (int i = 1; i < size; i++) {
      tree[rest[i]] = inner[i] == size ? left[i] : rest[inner[i]];
    }
    int from = inner[size];
    tree[entered[from]] = rest[from];
    return tree;
  }

  private static int greatest(double[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[best]) {
        best = i;
      }
    }
    return best;
  }

  /** The places of a cycle, none if there is no cycle. */
  private static int[] cycle(int[] heads) {
    int[] seenFrom = new int[heads.length];
    for (int start = 1; start < heads.length; start++) {
      int at = start;
      while (at != 0 && seenFrom[at] == 0) {
        seenFrom[at] = start;
        at = heads[at];
      }
      if (at != 0 && seenFrom[at] == start) {
        int[] cycle = new int[heads.length];
        int size = 0;
        int word = at;
        do {
          cycle[size++] = word;
          word = heads[word];
        } while (word != at);
        return Arrays.copyOf(cycle, size);
      }
    }
    return new int[0];
  }
}
