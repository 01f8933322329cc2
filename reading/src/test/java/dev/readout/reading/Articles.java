package dev.readout.reading;

import dev.readout.language.Analyzer;
import dev.readout.language.encoder.EncoderAnalyzer;
import dev.readout.model.Document;
import dev.readout.reading.text.Article;

/** Makes articles of texts, for tests. One analyzer serves all of them. */
public final class Articles {

  private static final Analyzer ANALYZER = EncoderAnalyzer.load();

  private Articles() {}

  public static Article of(String text) {
    return of(Document.ofText(text));
  }

  public static Article of(Document document) {
    return Article.of(document, ANALYZER.analyze(document.text()));
  }

  public static Analyzer analyzer() {
    return ANALYZER;
  }
}
