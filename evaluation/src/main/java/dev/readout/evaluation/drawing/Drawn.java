package dev.readout.evaluation.drawing;

import dev.readout.evaluation.scoring.Range;
import java.util.Comparator;

/**
 * A finding that was drawn.
 *
 * @param lot by chance; those with the least are drawn
 * @param document its place among the texts, from 0
 * @param range from its first word to its last one, in code points
 * @param passage the text around it, on one line
 */
record Drawn(
    String lot,
    long document,
    String documentId,
    Range range,
    String id,
    String found,
    String passage) {

  /** No two findings of a draw are equal in all of these. */
  static final Comparator<Drawn> BY_LOT =
      Comparator.comparing(Drawn::lot)
          .thenComparingLong(Drawn::document)
          .thenComparing(Drawn::range)
          .thenComparing(Drawn::found)
          .thenComparing(Drawn::id);

  static final Comparator<Drawn> BY_PLACE =
      Comparator.comparingLong(Drawn::document)
          .thenComparing(Drawn::range)
          .thenComparing(Drawn::found)
          .thenComparing(Drawn::id);
}
