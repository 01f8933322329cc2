package dev.readout.language;

import java.util.List;

/**
 * Analyses texts. Implementations are safe for use by several threads, and give the same analysis
 * of a text whatever stands beside it in the list and however many threads call.
 */
public interface Analyzer extends AutoCloseable {

  /**
   * One analysis for each text, in the same order. Many texts in one call let an implementation
   * batch them.
   *
   * @param texts canonical texts; may be empty strings
   */
  List<Analysis> analyze(List<String> texts);

  /** The analysis of one text. */
  default Analysis analyze(String text) {
    return analyze(List.of(text)).get(0);
  }

  /** The name of the model that was used, for {@link dev.readout.model.Producer}. */
  String model();

  /** Frees what the analyzer holds. It cannot be used afterwards. */
  @Override
  void close();
}
