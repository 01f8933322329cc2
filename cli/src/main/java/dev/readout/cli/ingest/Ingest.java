package dev.readout.cli.ingest;

import dev.readout.cli.pipeline.DocumentReading;
import dev.readout.cli.pipeline.DocumentSource;
import dev.readout.cli.pipeline.Outcome;
import dev.readout.cli.pipeline.Pipeline;
import dev.readout.cli.progress.IngestReport;
import dev.readout.record.keep.Keeper;
import dev.readout.record.sql.Database;
import dev.readout.record.sql.RecordLocation;
import dev.readout.sources.SourceItem;
import java.io.IOException;

/** Reads what the record does not have yet, and keeps it. */
public final class Ingest {

  private final RecordLocation location;
  private final IngestReport report;
  private final Runnable beforeReading;

  /**
   * @param beforeReading called before each article that is to be read; what it throws ends the run
   */
  public Ingest(RecordLocation location, IngestReport report, Runnable beforeReading) {
    this.location = location;
    this.report = report;
    this.beforeReading = beforeReading;
  }

  /**
   * Returns when everything was kept or skipped.
   *
   * @param jobs the number of threads that read
   * @throws dev.readout.record.sql.RecordException if the record cannot be read or written
   */
  public void run(DocumentSource source, DocumentReading reading, int jobs) throws IOException {
    Runnable waiting =
        () -> report.tell("waiting: another process writes to the record " + location.shown());
    try (Database writing = Database.toWrite(location, waiting);
        Database asking = Database.toRead(location)) {
      Keeper keeper = new Keeper(writing);
      new Pipeline(reading, jobs)
          .run(
              sink ->
                  source.read(
                      item -> {
                        if (isKnown(asking, item)) {
                          report.addKnown();
                        } else {
                          if (item instanceof SourceItem.Article) {
                            beforeReading.run();
                          }
                          sink.accept(item);
                        }
                      }),
              outcome -> keep(keeper, outcome));
      if (report.tally().documents() > 0) {
        keeper.settle();
      }
    }
  }

  private static boolean isKnown(Database asking, SourceItem item) {
    return item.match(
        article -> Keeper.knows(asking, article.document()), skipped -> Boolean.FALSE);
  }

  private void keep(Keeper keeper, Outcome outcome) {
    if (outcome instanceof Outcome.Read read) {
      report.kept(read, keeper.keep(read.readout()));
    } else if (outcome instanceof Outcome.Skipped skipped) {
      report.skipped(skipped);
    }
  }
}
