package dev.readout.cli.output;

import dev.readout.model.Document;
import dev.readout.model.Readout;
import dev.readout.model.explain.ExplainedReadout;
import java.io.IOException;

/**
 * Writes readouts in one format. Used by one thread; {@code begin}, articles in order, {@code end}.
 */
public interface Renderer {

  /** Called once, before the first article. */
  default void begin() throws IOException {}

  /**
   * Writes one article.
   *
   * @param origin where the document came from, as the user gave it
   */
  void article(String origin, Readout readout) throws IOException;

  /**
   * Writes one article with the reasons for what was read in it; a format that has no place for
   * reasons leaves them out.
   *
   * @param origin where the document came from, as the user gave it
   */
  default void article(String origin, ExplainedReadout explained) throws IOException {
    article(origin, explained.readout());
  }

  /**
   * Told of a document that was not read, in its place among the articles; most formats leave it
   * out.
   *
   * @param code why
   */
  default void skipped(Document document, String code) throws IOException {}

  /** Called once, after the last article. */
  default void end() throws IOException {}
}
