package dev.readout.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AssignmentTest {

  @Test
  void greedyChoiceIsGivenUpForAGreaterTotal() {
    assertThat(Assignment.of(new double[][] {{0.9, 0.8}, {0.8, 0}}))
        .containsExactlyInAnyOrder(new Assignment.Pair(0, 1), new Assignment.Pair(1, 0));
  }

  @Test
  void pairsOfWeightZeroAreNone() {
    assertThat(Assignment.of(new double[][] {{0, 0}, {0, 1}}))
        .containsExactly(new Assignment.Pair(1, 1));
  }

  @Test
  void nothingToAssignGivesNoPairs() {
    assertThat(Assignment.of(new double[0][])).isEmpty();
    assertThat(Assignment.of(new double[3][0])).isEmpty();
  }

  @Test
  void ofEqualAssignmentsTheFirstColumnsAreTaken() {
    assertThat(Assignment.of(new double[][] {{1, 1, 1}, {1, 1, 1}}))
        .containsExactly(new Assignment.Pair(0, 0), new Assignment.Pair(1, 1));
    assertThat(Assignment.of(new double[][] {{1}, {1}, {1}}))
        .containsExactly(new Assignment.Pair(0, 0));
  }

  @Test
  void totalIsTheGreatestOfAllAssignments() {
    for (long seed = 0; seed < 2_000; seed++) {
      Random dice = new Random(seed);
      double[][] weights = new double[1 + dice.nextInt(5)][1 + dice.nextInt(5)];
      for (double[] row : weights) {
        for (int column = 0; column < row.length; column++) {
          row[column] = dice.nextInt(3) == 0 ? 0 : dice.nextInt(12) / 4.0;
        }
      }

      List<Assignment.Pair> pairs = Assignment.of(weights);

      double total = pairs.stream().mapToDouble(p -> weights[p.row()][p.column()]).sum();
      assertThat(total)
          .describedAs("seed %d", seed)
          .isEqualTo(best(weights, 0, new HashSet<>()), within(1e-9));
      assertThat(pairs.stream().map(Assignment.Pair::row)).doesNotHaveDuplicates();
      assertThat(pairs.stream().map(Assignment.Pair::column)).doesNotHaveDuplicates();
    }
  }

  private static double best(double[][] weights, int row, Set<Integer> taken) {
    if (row == weights.length) {
      return 0;
    }
    double best = best(weights, row + 1, taken);
    for (int column = 0; column < weights[row].length; column++) {
      if (taken.add(column)) {
        best = Math.max(best, weights[row][column] + best(weights, row + 1, taken));
        taken.remove(column);
      }
    }
    return best;
  }
}
