package dev.readout.evaluation.scoring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * One kind of gold and the way to score against it. Stateless.
 *
 * @param <G> one annotated document
 */
public interface Benchmark<G extends GoldDocument> {

  /** What a path must lead to, for messages: {@code a JSON Lines file, ...}. */
  String wants();

  /**
   * All of the gold, checked: at least one document, no id twice.
   *
   * @throws BadGoldException if it cannot be used
   */
  List<G> load(Path path) throws BadGoldException, IOException;

  /** Starts a new count. */
  Scorer<G> scorer();
}
