package dev.readout.evaluation.scoring;

/**
 * Counts what was right over many documents. Not safe for use by several threads.
 *
 * @param <G> one annotated document
 * @param <P> what is predicted for it
 */
public interface Scorer<G extends GoldDocument, P> {

  /**
   * @param predicted what was made of the gold's document
   */
  void add(G gold, P predicted);

  /** The figures over all that was added. */
  Figures figures();
}
