package dev.readout.evaluation;

import dev.readout.evaluation.scoring.ReadoutSystem;
import dev.readout.language.Analysis;
import dev.readout.model.Document;
import dev.readout.model.Readout;
import dev.readout.model.Span;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Systems that predict what a test wants them to. */
final class Systems {

  private Systems() {}

  /** A system that only reads. */
  static ReadoutSystem reading(Function<List<Document>, List<Readout>> reading) {
    return new ReadoutSystem() {
      @Override
      public List<Readout> read(List<Document> documents) {
        return reading.apply(documents);
      }

      @Override
      public Analysis analyze(String text) {
        throw new UnsupportedOperationException("this system only reads");
      }

      @Override
      public Analysis analyze(String text, List<List<Span>> sentences) {
        throw new UnsupportedOperationException("this system only reads");
      }
    };
  }

  /**
   * A system that only analyses.
   *
   * @param analysis of a text and its sentences, of which there are none where only the text is
   *     given
   */
  static ReadoutSystem analyzing(BiFunction<String, List<List<Span>>, Analysis> analysis) {
    return new ReadoutSystem() {
      @Override
      public List<Readout> read(List<Document> documents) {
        throw new UnsupportedOperationException("this system only analyses");
      }

      @Override
      public Analysis analyze(String text) {
        return analysis.apply(text, List.of());
      }

      @Override
      public Analysis analyze(String text, List<List<Span>> sentences) {
        return analysis.apply(text, sentences);
      }
    };
  }
}
