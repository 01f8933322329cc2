package dev.readout.evaluation.scoring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * One kind of gold, what the system makes of its texts, and the way to score that. Stateless.
 *
 * @param <G> one annotated document
 * @param <P> what is predicted for it
 */
public interface Benchmark<G extends GoldDocument, P> {

  /** What a path must lead to, for messages: {@code a JSON Lines file, ...}. */
  String wants();

  /**
   * All of the gold, checked: at least one document, no id twice.
   *
   * @throws BadGoldException if it cannot be used
   */
  List<G> load(Path path) throws BadGoldException, IOException;

  /** One prediction for each document, in the same order; the annotation is not looked at. */
  List<P> predict(ReadoutSystem system, List<G> golds);

  /** A prediction as a file of predictions has it, with the line break at its end. */
  String written(G gold, P predicted);

  /** Starts a new count. */
  Scorer<G, P> scorer();
}
