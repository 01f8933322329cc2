package dev.readout.evaluation.attribution;

/** How many there are, and how many of them have a counterpart, in gold and prediction. */
final class Count {

  private long gold;
  private long predicted;
  private long goldFound;
  private long predictedRight;

  /**
   * @param goldFound those of the gold with a counterpart in the prediction
   * @param predictedRight those of the prediction with a counterpart in the gold
   */
  void add(long gold, long predicted, long goldFound, long predictedRight) {
    this.gold += gold;
    this.predicted += predicted;
    this.goldFound += goldFound;
    this.predictedRight += predictedRight;
  }

  long gold() {
    return gold;
  }

  long predicted() {
    return predicted;
  }

  double precision() {
    return (double) predictedRight / Math.max(1, predicted);
  }

  double recall() {
    return (double) goldFound / Math.max(1, gold);
  }

  /** The harmonic mean of precision and recall; 0 where both are. */
  double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
