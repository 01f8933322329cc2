package dev.readout.cli.ingest;

import dev.readout.language.encoder.EncoderAnalyzer;
import dev.readout.reading.ArticleReader;
import org.jspecify.annotations.Nullable;

/**
 * A reader whose encoder is loaded when the first article is to be read: a run that finds nothing
 * new needs none. Safe for use by several threads.
 */
public final class ReaderOnDemand implements AutoCloseable {

  private final String version;
  private @Nullable EncoderAnalyzer analyzer;
  private @Nullable ArticleReader reader;

  /**
   * @param version of the program
   */
  public ReaderOnDemand(String version) {
    this.version = version;
  }

  /**
   * The reader, loaded by now.
   *
   * @throws dev.readout.language.encoder.EncoderUnavailableException if it cannot run here
   */
  public synchronized ArticleReader get() {
    ArticleReader ready = reader;
    if (ready == null) {
      EncoderAnalyzer loaded = EncoderAnalyzer.load();
      analyzer = loaded;
      ready = new ArticleReader(loaded, version);
      reader = ready;
    }
    return ready;
  }

  synchronized boolean isLoaded() {
    return reader != null;
  }

  @Override
  public synchronized void close() {
    if (analyzer != null) {
      analyzer.close();
    }
  }
}
