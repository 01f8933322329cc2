package dev.readout.evaluation.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One-to-one pairs of rows and columns with the greatest total weight: the Hungarian method in the
 * form with prices and shortest augmenting paths (Jonker and Volgenant 1987), O(rows² · columns).
 * Of several best assignments it finds the one that the reference scorer finds: rows are taken in
 * order, the shorter side first, and of equally near columns the first.
 */
public final class Assignment {

  private final double[][] weights;
  private final int rows;
  private final int columns;

  /** Indices from 1 on; 0 is the row or column that does not exist. */
  private final double[] rowPrice;

  private final double[] columnPrice;
  private final int[] takenBy;

  private Assignment(double[][] weights) {
    this.weights = weights;
    rows = weights.length;
    columns = weights[0].length;
    rowPrice = new double[rows + 1];
    columnPrice = new double[columns + 1];
    takenBy = new int[columns + 1];
  }

  /**
   * The best pairs, none of weight zero.
   *
   * @param weights one row for each on one side, all of one length; 0 or more
   */
  public static List<Pair> of(double[][] weights) {
    if (weights.length == 0 || weights[0].length == 0) {
      return List.of();
    }
    if (weights.length > weights[0].length) {
      return of(transposed(weights)).stream()
          .map(pair -> new Pair(/* row= */ pair.column, /* column= */ pair.row))
          .toList();
    }
    Assignment assignment = new Assignment(weights);
    for (int row = 1; row <= assignment.rows; row++) {
      assignment.place(row);
    }
    return assignment.pairs();
  }

  private void place(int row) {
    double[] slack = new double[columns + 1];
    Arrays.fill(slack, Double.POSITIVE_INFINITY);
    int[] cameFrom = new int[columns + 1];
    boolean[] seen = new boolean[columns + 1];
    takenBy[0] = row;
    int column = 0;
    do {
      seen[column] = true;
      int holder = takenBy[column];
      double step = Double.POSITIVE_INFINITY;
      int nearest = 0;
      for (int other = 1; other <= columns; other++) {
        if (!seen[other]) {
          double cost = -weights[holder - 1][other - 1] - rowPrice[holder] - columnPrice[other];
          if (cost < slack[other]) {
            slack[other] = cost;
            cameFrom[other] = column;
          }
          if (slack[other] < step) {
            step = slack[other];
            nearest = other;
          }
        }
      }
      for (int other = 0; other <= columns; other++) {
        if (seen[other]) {
          rowPrice[takenBy[other]] += step;
          columnPrice[other] -= step;
        } else {
          slack[other] -= step;
        }
      }
      column = nearest;
    } while (takenBy[column] != 0);
    while (column != 0) {
      takenBy[column] = takenBy[cameFrom[column]];
      column = cameFrom[column];
    }
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int column = 1; column <= columns; column++) {
      int row = takenBy[column];
      if (row != 0 && weights[row - 1][column - 1] > 0) {
        pairs.add(new Pair(row - 1, column - 1));
      }
    }
    return pairs;
  }

  private static double[][] transposed(double[][] weights) {
    double[][] turned = new double[weights[0].length][weights.length];
    for (int row = 0; row < weights.length; row++) {
      for (int column = 0; column < weights[row].length; column++) {
        turned[column][row] = weights[row][column];
      }
    }
    return turned;
  }

  /** Indices from 0 on. */
  public record Pair(int row, int column) {}
}
