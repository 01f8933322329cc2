package dev.readout.cli.pipeline;

import dev.readout.language.Analysis;
import dev.readout.language.identification.LanguageIdentifier;
import dev.readout.model.Document;
import dev.readout.model.Readout;
import dev.readout.model.explain.ExplainedReadout;
import dev.readout.reading.ArticleReader;
import dev.readout.sources.SourceItem.Article;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads or parses one article, whatever it is: what cannot be read becomes a skipped input. Safe
 * for use by several threads.
 */
public final class DocumentReading {

  /** Code of a document in a language that Readout does not read. */
  public static final String LANGUAGE_UNSUPPORTED = "language.unsupported";

  /** Code of a document on which the reading itself failed. */
  public static final String READING_FAILED = "reading.failed";

  private final Work work;
  private final Function<String, Optional<String>> language;

  /** What is done with an article in a language that Readout reads. */
  private interface Work {

    /**
     * @param start when the reading began, by {@link System#nanoTime}
     */
    Outcome outcome(Article article, long start);
  }

  public DocumentReading(ArticleReader reader, LanguageIdentifier identifier) {
    this(reader::read, identifier::identify);
  }

  /** Reads documents and says why they are read so. */
  public static DocumentReading explained(ArticleReader reader, LanguageIdentifier identifier) {
    return new DocumentReading(
        (article, start) -> {
          ExplainedReadout explained = reader.explain(article.document());
          return new Outcome.Read(
              article.origin(), explained.readout(), explained.explanation(), since(start));
        },
        identifier::identify);
  }

  /** Parses documents without reading them. */
  public static DocumentReading ofSyntax(
      Function<Document, Analysis> parser, LanguageIdentifier identifier) {
    return new DocumentReading(
        (article, start) ->
            new Outcome.Parsed(
                article.origin(),
                article.document(),
                parser.apply(article.document()),
                since(start)),
        identifier::identify);
  }

  /**
   * @param language the language of a text as a BCP 47 tag; empty where the text is too short to
   *     tell
   */
  public DocumentReading(
      Function<Document, Readout> reader, Function<String, Optional<String>> language) {
    this(
        (article, start) ->
            new Outcome.Read(
                article.origin(), reader.apply(article.document()), null, since(start)),
        language);
  }

  private DocumentReading(Work work, Function<String, Optional<String>> language) {
    this.work = work;
    this.language = language;
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** What becomes of one article. */
  public Outcome read(Article article) {
    long start = System.nanoTime();
    try {
      String tag = language(article.document());
      if (!isEnglish(tag)) {
        return new Outcome.Skipped(
            article.origin(),
            LANGUAGE_UNSUPPORTED,
            "the language is '" + tag + "'; Readout reads English",
            article.document(),
            null);
      }
      return work.outcome(article, start);
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome.Skipped(
          article.origin(),
          READING_FAILED,
          "a defect of Readout stopped the reading: " + describe(e),
          article.document(),
          e);
    }
  }

  /** By the text where it tells, else as declared, else English. */
  private String language(Document document) {
    return language
        .apply(document.text())
        .orElseGet(() -> document.language() == null ? "en" : document.language());
  }

  private static boolean isEnglish(String tag) {
    String lower = tag.toLowerCase(Locale.ROOT);
    return lower.equals("en")
        || lower.equals("eng")
        || lower.startsWith("en-")
        || lower.startsWith("en_");
  }

  private static String describe(Throwable e) {
    String message = e.getMessage();
    String name = e.getClass().getSimpleName();
    return message == null ? name : name + ": " + message;
  }
}
