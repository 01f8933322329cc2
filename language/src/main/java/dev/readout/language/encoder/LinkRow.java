package dev.readout.language.encoder;

/**
 * The words of a window as one cue sees them.
 *
 * @param first index of the window's first word
 * @param scores by word, for none, the first and a further word of its source, and of its content
 */
record LinkRow(int first, Scores scores) {

  /** Where the scores for a role begin. */
  static final int SOURCE = 1;

  static final int CONTENT = 3;

  static LinkRow of(WindowScores window, int first, int cue) {
    int row = (cue - first + 1) * window.places();
    return new LinkRow(first, window.links().rows(row + 1, row + window.places()));
  }

  /**
   * Mean logarithm of the odds that words belong to the cue in a role; minus infinity where its
   * window lacks some of them.
   */
  double odds(int role, int from, int to) {
    if (from < first || to - first > scores.rows()) {
      return Double.NEGATIVE_INFINITY;
    }
    double sum = 0;
    for (int word = from - first; word < to - first; word++) {
      double begins = scores.at(word, role);
      double inside = scores.at(word, role + 1);
      double greater = Math.max(begins, inside);
      double both = greater + StrictMath.log1p(StrictMath.exp(Math.min(begins, inside) - greater));
      sum += both - scores.at(word, 0);
    }
    return sum / (to - from);
  }
}
