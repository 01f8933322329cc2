package dev.readout.cli.ingest;

import dev.readout.sources.SourceItem;
import dev.readout.sources.SourceOptions;
import dev.readout.sources.SourceReader;
import java.io.InputStream;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Counts the articles of files and folders beside the reading, which takes far longer, so that the
 * remaining time can be told. Inputs that can be read only once are not counted.
 */
public final class InputCount {

  private InputCount() {}

  /**
   * Starts to count; the number comes when it is known, and never if an input cannot be counted.
   */
  public static void start(List<String> inputs, SourceOptions options, LongConsumer count) {
    if (inputs.stream().anyMatch(input -> input.equals("-") || input.contains("://"))) {
      return;
    }
    Thread thread = new Thread(() -> count.accept(count(inputs, options)), "readout-count");
    thread.setDaemon(true);
    thread.start();
  }

  static long count(List<String> inputs, SourceOptions options) {
    long[] articles = new long[1];
    new SourceReader(options, InputStream.nullInputStream())
        .read(
            inputs,
            item -> {
              if (item instanceof SourceItem.Article) {
                articles[0]++;
              }
            });
    return articles[0];
  }
}
