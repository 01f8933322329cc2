package dev.readout.evaluation.scoring;

import dev.readout.language.Analysis;
import dev.readout.language.encoder.EncoderAnalyzer;
import dev.readout.model.Document;
import dev.readout.model.Readout;
import dev.readout.model.Span;
import dev.readout.model.explain.ExplainedReadout;
import dev.readout.model.vocabulary.Factuality;
import dev.readout.reading.ArticleReader;
import java.util.List;

/** What is measured: the reading and, under it, the language layer. Safe for use by threads. */
public interface ReadoutSystem {

  /** One readout for each document, in the same order. */
  List<Readout> read(List<Document> documents);

  /**
   * The same readouts with the reasons for them.
   *
   * @throws UnsupportedOperationException if the system gives none
   */
  default List<ExplainedReadout> explain(List<Document> documents) {
    throw new UnsupportedOperationException("this system gives no reasons");
  }

  /** The analysis of a text of which nothing else is known, in words of Universal Dependencies. */
  Analysis analyze(String text);

  /**
   * The analysis of a text whose words are given.
   *
   * @param sentences spans of words, in the order of the text; none is empty
   */
  Analysis analyze(String text, List<List<Span>> sentences);

  /**
   * How the events stand that words of a document name, one for each.
   *
   * @throws UnsupportedOperationException if the system does not tell
   */
  default List<Factuality> factualities(Document document, List<Span> words) {
    throw new UnsupportedOperationException("this system tells no factuality of single words");
  }

  /** The system as users have it. Owns neither of its parts. */
  static ReadoutSystem of(ArticleReader reader, EncoderAnalyzer analyzer) {
    return new ReadoutSystem() {
      @Override
      public List<Readout> read(List<Document> documents) {
        return reader.read(documents);
      }

      @Override
      public List<ExplainedReadout> explain(List<Document> documents) {
        return reader.explain(documents);
      }

      @Override
      public List<Factuality> factualities(Document document, List<Span> words) {
        return reader.factualities(document, words);
      }

      @Override
      public Analysis analyze(String text) {
        return analyzer.universal(text);
      }

      @Override
      public Analysis analyze(String text, List<List<Span>> sentences) {
        return analyzer.analyze(text, sentences);
      }
    };
  }
}
