package dev.readout.language.encoder;

import java.util.Arrays;

/** A table of scores, row by row. */
final class Scores {

  private final float[] values;
  private final int width;

  /**
   * @param values row * width + column; not copied
   * @param width columns of a row
   */
  Scores(float[] values, int width) {
    this.values = values;
    this.width = width;
  }

  int width() {
    return width;
  }

  float at(int row, int column) {
    return values[row * width + column];
  }

  /** The sum of the products of a row and as many factors. */
  double dot(int row, float[] factors) {
    double sum = 0;
    int at = row * width;
    for (int column = 0; column < width; column++) {
      sum += values[at + column] * factors[column];
    }
    return sum;
  }

  int rows() {
    return values.length / width;
  }

  /** A table of some of the rows. */
  Scores rows(int from, int to) {
    return new Scores(Arrays.copyOfRange(values, from * width, to * width), width);
  }

  /** The column of the greatest score in a row; the first of equal ones. */
  int best(int row) {
    int best = 0;
    for (int column = 1; column < width; column++) {
      if (at(row, column) > at(row, best)) {
        best = column;
      }
    }
    return best;
  }

  /** Logarithms of the probabilities of a row, by the softmax of its scores. */
  double[] logProbabilities(int row) {
    double greatest = at(row, best(row));
    double sum = 0;
    for (int column = 0; column < width; column++) {
      sum += StrictMath.exp(at(row, column) - greatest);
    }
    double total = greatest + StrictMath.log(sum);
    double[] logs = new double[width];
    for (int column = 0; column < width; column++) {
      logs[column] = at(row, column) - total;
    }
    return logs;
  }
}
