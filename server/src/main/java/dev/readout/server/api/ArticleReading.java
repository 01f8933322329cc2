package dev.readout.server.api;

import dev.readout.model.Readout;
import org.jspecify.annotations.Nullable;

/** Reads an article that was sent. Called by several threads at once. */
@FunctionalInterface
public interface ArticleReading {

  /**
   * Reads the first article of what was sent.
   *
   * @param sent text, Markdown, HTML or JSON, as files have it
   * @param date the day of publication where the article does not tell, or null
   * @param publisher the outlet likewise
   * @throws dev.readout.server.asking.UnfitRequestException if it is none that can be read
   */
  Readout read(byte[] sent, @Nullable String date, @Nullable String publisher);
}
