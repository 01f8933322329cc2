package dev.readout.evaluation.scoring;

import dev.readout.model.Readout;

/**
 * Counts what was right over many documents. Not safe for use by several threads.
 *
 * @param <G> one annotated document
 */
public interface Scorer<G extends GoldDocument> {

  /**
   * @param predicted the readout of the gold's document
   */
  void add(G gold, Readout predicted);

  /** The figures over all that was added. */
  Figures figures();
}
