package dev.readout.language.encoder;

/**
 * Relations of words to their heads, once the tree is known: with the matrix and the bias of the
 * labels, the scores are {@code matrix (word * head) + bias + byWord + byHead}, the product of word
 * and head taken number by number.
 */
final class Relations {

  private static final String ROOT = "root";

  private final Labels labels;
  private final int root;

  Relations(Labels labels) {
    this.labels = labels;
    this.root = labels.relations().indexOf(ROOT);
  }

  /** The best relation of a place under a head; {@code root} just where the head is the root. */
  String of(WindowScores scores, int place, int head) {
    if (head == 0) {
      return ROOT;
    }
    int best = -1;
    double greatest = Double.NEGATIVE_INFINITY;
    for (int relation = 0; relation < labels.relations().size(); relation++) {
      double score = score(scores, place, head, relation);
      if (relation != root && score > greatest) {
        greatest = score;
        best = relation;
      }
    }
    return labels.relations().get(best);
  }

  double score(WindowScores scores, int place, int head, int relation) {
    Scores product = labels.relationProduct();
    double score =
        labels.relationBias().at(relation, 0)
            + scores.relationByWord().at(place, relation)
            + scores.relationByHead().at(head, relation);
    for (int i = 0; i < product.width(); i++) {
      score +=
          product.at(relation, i)
              * scores.relationWord().at(place, i)
              * scores.relationHead().at(head, i);
    }
    return score;
  }
}
