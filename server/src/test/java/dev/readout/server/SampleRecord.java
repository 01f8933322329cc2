package dev.readout.server;

import dev.readout.model.Document;
import dev.readout.model.Producer;
import dev.readout.model.Readout;
import dev.readout.model.exchange.ExchangeFormatException;
import dev.readout.model.exchange.ReadoutReader;
import dev.readout.record.keep.Keeper;
import dev.readout.record.sql.Database;
import dev.readout.record.sql.RecordLocation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A record of two of the project's samples, as the reading gave them. */
final class SampleRecord {

  static final Producer PRODUCER = new Producer("readout", "test", "test");

  private SampleRecord() {}

  static RecordLocation in(Path folder) throws IOException, ExchangeFormatException {
    RecordLocation location = new RecordLocation(folder.resolve("record.sqlite"), null);
    try (Database database = Database.toWrite(location, () -> {});
        InputStream in = SampleRecord.class.getResourceAsStream("readouts.jsonl")) {
      Keeper keeper = new Keeper(database);
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        keeper.keep(new ReadoutReader().read(line));
      }
    }
    return location;
  }

  /** Keeps an article of which nothing was read. */
  static void add(RecordLocation location, Document document) {
    try (Database database = Database.toWrite(location, () -> {})) {
      new Keeper(database).keep(Readout.empty(PRODUCER, document));
    }
  }
}
