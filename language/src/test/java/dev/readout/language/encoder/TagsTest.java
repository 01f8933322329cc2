package dev.readout.language.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.language.encoder.Tags.Stretch;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TagsTest {

  @Test
  void thePathIsTheBestInWhichInsideFollowsItsOwnKind() {
    long seed = 3;
    Random random = new Random(seed);
    for (int round = 0; round < 1_000; round++) {
      double[][] scores = new double[1 + random.nextInt(5)][5];
      for (double[] row : scores) {
        for (int tag = 0; tag < row.length; tag++) {
          row[tag] = -random.nextInt(64) / 4.0;
        }
      }
      int[] path = Tags.viterbi(scores);
      assertThat(isAllowed(path)).isTrue();
      assertThat(total(scores, path))
          .as("seed %s, round %s", seed, round)
          .isEqualTo(best(scores, new int[scores.length], 0));
    }
  }

  @Test
  void aNewBeginningEndsAStretch() {
    double[][] scores = new double[6][5];
    int[] tags = {0, 1, 2, 1, 3, 4};
    for (int i = 0; i < tags.length; i++) {
      scores[i][tags[i]] = 9;
    }
    assertThat(Tags.stretches(scores))
        .containsExactly(new Stretch(0, 1, 3), new Stretch(0, 3, 4), new Stretch(1, 4, 6));
    assertThat(Tags.stretches(new double[0][])).isEmpty();
  }

  @Test
  void tagsInAnotherOrderAreRefused() {
    assertThat(Kinds.of(List.of("O", "B-cue", "I-cue")).number("cue")).isZero();
    assertThatThrownBy(() -> Kinds.of(List.of("O", "I-cue", "B-cue")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[O, I-cue, B-cue]");
  }

  private static boolean isAllowed(int[] path) {
    for (int i = 0; i < path.length; i++) {
      boolean inside = path[i] > 0 && path[i] % 2 == 0;
      if (inside && (i == 0 || (path[i - 1] != path[i] && path[i - 1] != path[i] - 1))) {
        return false;
      }
    }
    return true;
  }

  private static double total(double[][] scores, int[] path) {
    double total = 0;
    for (int i = 0; i < path.length; i++) {
      total += scores[i][path[i]];
    }
    return total;
  }

  private static double best(double[][] scores, int[] path, int at) {
    if (at == path.length) {
      return isAllowed(path) ? total(scores, path) : Double.NEGATIVE_INFINITY;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int tag = 0; tag < scores[at].length; tag++) {
      path[at] = tag;
      best = Math.max(best, best(scores, path, at + 1));
    }
    return best;
  }
}
