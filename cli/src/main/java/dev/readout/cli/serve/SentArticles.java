package dev.readout.cli.serve;

import dev.readout.cli.pipeline.DocumentReading;
import dev.readout.cli.pipeline.Outcome;
import dev.readout.model.Readout;
import dev.readout.server.api.ArticleReading;
import dev.readout.server.asking.UnfitRequestException;
import dev.readout.sources.SourceItem;
import dev.readout.sources.SourceOptions;
import dev.readout.sources.SourceReader;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads articles that were sent to the server as {@code readout read -} reads them. */
public final class SentArticles implements ArticleReading {

  private final DocumentReading reading;

  public SentArticles(DocumentReading reading) {
    this.reading = reading;
  }

  @Override
  public Readout read(byte[] sent, @Nullable String date, @Nullable String publisher) {
    List<SourceItem> items = new ArrayList<>();
    new SourceReader(options(date, publisher), new ByteArrayInputStream(sent))
        .read(
            List.of("-"),
            item -> {
              if (items.isEmpty()) {
                items.add(item);
              }
            });
    if (items.isEmpty()) {
      throw new UnfitRequestException("there is no article in it");
    }
    return items
        .get(0)
        .match(
            this::read,
            skipped -> {
              throw new UnfitRequestException(skipped.message());
            });
  }

  private Readout read(SourceItem.Article article) {
    Outcome outcome = reading.read(article);
    if (outcome instanceof Outcome.Read read) {
      return read.readout();
    }
    if (outcome instanceof Outcome.Skipped skipped) {
      throw new UnfitRequestException(skipped.message());
    }
    throw new IllegalStateException("articles are read here, not parsed");
  }

  private static SourceOptions options(@Nullable String date, @Nullable String publisher) {
    try {
      return SourceOptions.defaults().withDate(date).withPublisher(publisher);
    } catch (IllegalArgumentException e) {
      throw new UnfitRequestException(String.valueOf(e.getMessage()));
    }
  }
}
