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
    double[] all = scores(scores, place, head);
    int best = -1;
    double greatest = Double.NEGATIVE_INFINITY;
    for (int relation = 0; relation < all.length; relation++) {
      if (relation != root && all[relation] > greatest) {
        greatest = all[relation];
        best = relation;
      }
    }
    return labels.relations().get(best);
  }

  /** The scores of all relations of a place under a head. */
  double[] scores(WindowScores scores, int place, int head) {
    // The product of word and head is taken once: it cost a fifth of the time of the network.
    float[] pair = new float[scores.relationWord().width()];
    for (int i = 0; i < pair.length; i++) {
      pair[i] = scores.relationWord().at(place, i) * scores.relationHead().at(head, i);
    }
    double[] all = new double[labels.relations().size()];
    for (int relation = 0; relation < all.length; relation++) {
      all[relation] =
          labels.relationBias().at(relation, 0)
              + scores.relationByWord().at(place, relation)
              + scores.relationByHead().at(head, relation)
              + labels.relationProduct().dot(relation, pair);
    }
    return all;
  }
}
