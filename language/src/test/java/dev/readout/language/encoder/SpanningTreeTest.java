package dev.readout.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SpanningTreeTest {

  @Test
  void theTreeIsTheBestWithOneRoot() {
    long seed = 7;
    Random random = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      double[][] scores = scores(random, 1 + random.nextInt(5));
      int[] heads = SpanningTree.heads(scores);
      assertTree(heads);
      assertThat(total(scores, heads))
          .as("seed %s, round %s", seed, round)
          .isEqualTo(best(scores, new int[scores.length], 1));
    }
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void longSentencesTakeBoundedTime() {
    Random random = new Random(11);
    for (int round = 0; round < 5; round++) {
      assertTree(SpanningTree.heads(scores(random, 254)));
    }
    // cycle within cycle: each word wants the one beside it
    double[][] nested = new double[255][255];
    for (int word = 1; word < nested.length; word++) {
      nested[word][word % 2 == 0 ? word - 1 : (word + 1) % 255] = 255 - word;
    }
    assertTree(SpanningTree.heads(nested));
  }

  private static double[][] scores(Random random, int words) {
    double[][] scores = new double[words + 1][words + 1];
    for (double[] row : scores) {
      for (int head = 0; head <= words; head++) {
        row[head] = random.nextInt(64) / 4.0;
      }
    }
    return scores;
  }

  private static void assertTree(int[] heads) {
    int roots = 0;
    for (int word = 1; word < heads.length; word++) {
      roots += heads[word] == 0 ? 1 : 0;
      assertThat(reachesRoot(heads, word)).as("word " + word).isTrue();
    }
    assertThat(roots).isEqualTo(1);
  }

  private static boolean reachesRoot(int[] heads, int word) {
    int at = word;
    for (int steps = 0; at != 0 && steps < heads.length; steps++) {
      at = heads[at];
    }
    return at == 0;
  }

  private static double total(double[][] scores, int[] heads) {
    double total = 0;
    for (int word = 1; word < heads.length; word++) {
      total += scores[word][heads[word]];
    }
    return total;
  }

  /** Tries every choice of heads. */
  private static double best(double[][] scores, int[] heads, int word) {
    if (word == heads.length) {
      int roots = 0;
      for (int i = 1; i < heads.length; i++) {
        if (!reachesRoot(heads, i)) {
          return Double.NEGATIVE_INFINITY;
        }
        roots += heads[i] == 0 ? 1 : 0;
      }
      return roots == 1 ? total(scores, heads) : Double.NEGATIVE_INFINITY;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int head = 0; head < heads.length; head++) {
      if (head != word) {
        heads[word] = head;
        best = Math.max(best, best(scores, heads, word + 1));
      }
    }
    heads[word] = 0;
    return best;
  }
}
