package dev.readout.sources;

import dev.readout.model.Document;
import java.util.function.Function;

/** What comes out of a source: a document, or word that something could not be read. */
public sealed interface SourceItem {

  /** The input's own name with the place in it: {@code news.jsonl:500}, an address, {@code -}. */
  String origin();

  /** One function's answer for an article, the other's for what was skipped. */
  <T> T match(Function<Article, T> article, Function<Skipped, T> skipped);

  /** A document that was read. */
  record Article(String origin, Document document) implements SourceItem {
    @Override
    public <T> T match(Function<Article, T> article, Function<Skipped, T> skipped) {
      return article.apply(this);
    }
  }

  /**
   * Something that could not be read.
   *
   * @param code one of the codes of {@link SkipCode}
   * @param message what is the matter, and what can be done
   */
  record Skipped(String origin, String code, String message) implements SourceItem {
    @Override
    public <T> T match(Function<Article, T> article, Function<Skipped, T> skipped) {
      return skipped.apply(this);
    }
  }
}
