package dev.readout.record.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.readout.record.Backend;
import dev.readout.record.RecordTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Opening, migrating, waiting and failing. */
class DatabaseTest extends RecordTest {

  @Test
  void openingAgainChangesNothing() {
    Database.toWrite(location, () -> {}).close();

    List<String> names =
        database.read(
            handle ->
                handle
                    .createQuery("SELECT name FROM migrations ORDER BY number")
                    .mapTo(String.class)
                    .list());
    assertThat(names)
        .containsExactly(
            "tables", "search", "views", "same", "corrections", "wikidata", "views", "indexes");
  }

  @Test
  void theViewsCanBeAsked() {
    for (String view :
        new String[] {
          "articles",
          "who_said_what",
          "who_stands_where",
          "who_held_what_office",
          "what_happened",
          "event_parties",
          "how_dealings_stand",
          "between_whom",
          "who_is_spoken_of",
          "known_names",
          "what_was_corrected"
        }) {
      int rows =
          database.read(
              handle ->
                  handle.createQuery("SELECT count(*) FROM " + view).mapTo(Integer.class).one());
      assertThat(rows).as(view).isZero();
    }
  }

  @Test
  void aRecordOfALaterVersionIsNotTouched() {
    execute("INSERT INTO migrations (number, name, sha256) VALUES (999, 'later', 'x')");

    assertThatThrownBy(() -> Database.toWrite(location, () -> {}))
        .isInstanceOf(RecordException.class)
        .hasMessage(
            "record "
                + location.shown()
                + ": it was made by a later version of Readout: use that version");
    assertThatThrownBy(() -> Database.toRead(location)).isInstanceOf(RecordException.class);
  }

  @Test
  void aSchemaThatWasChangedByHandIsNotTouched() {
    execute("UPDATE migrations SET sha256 = 'x' WHERE number = 2");

    assertThatThrownBy(() -> Database.toWrite(location, () -> {}))
        .isInstanceOf(RecordException.class)
        .hasMessageContaining("its schema step 2 is not the one");
  }

  @Test
  void whatFailsLeavesNothingBehind() {
    assertThatThrownBy(
            () ->
                database.write(
                    handle -> {
                      handle.execute(
                          "INSERT INTO entities (id, kind, name) VALUES (1, 'state', 'Norway')");
                      throw new IllegalStateException("on purpose");
                    }))
        .hasMessage("on purpose");

    assertThat(check().counts()).containsEntry("entities", 0L);
    execute("INSERT INTO entities (id, kind, name) VALUES (1, 'state', 'Norway')");
    assertThat(check().problems()).containsExactly("1 entities without an article");
  }

  @Test
  void aWriterWaitsForAnotherAndSaysSo() throws Exception {
    CountDownLatch holds = new CountDownLatch(1);
    CountDownLatch told = new CountDownLatch(1);
    Thread other =
        new Thread(
            () ->
                database.write(
                    handle -> {
                      holds.countDown();
                      try {
                        told.await();
                      } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                      }
                      return true;
                    }),
            "other-writer");
    other.start();
    holds.await();
    AtomicInteger waits = new AtomicInteger();
    try (Database second =
        Database.toWrite(
            location,
            () -> {
              waits.incrementAndGet();
              told.countDown();
            })) {
      assertThat(second.<Integer>write(handle -> 7)).isEqualTo(7);
    }
    other.join();
    assertThat(waits).hasValue(1);
  }

  @Test
  void aFullDiskIsToldAndLosesNothing() {
    assumeThat(backend).isEqualTo(Backend.SQLITE);
    database.read(
        handle -> {
          int pages = handle.createQuery("PRAGMA page_count").mapTo(Integer.class).one();
          // The database itself refuses to grow, as it does when the disk refuses.
          return handle
              .createQuery("PRAGMA max_page_count = " + (pages + 2))
              .mapTo(Integer.class)
              .one();
        });

    assertThatThrownBy(
            () ->
                database.write(
                    handle ->
                        handle.execute(
                            "INSERT INTO entities (id, kind, name) VALUES (1, 'state', ?)",
                            "Norway ".repeat(10_000))))
        .isInstanceOf(RecordException.class)
        .hasMessage(
            "record "
                + location.shown()
                + ": the disk is full: free some space and run again; what was kept before is safe");
    assertThat(check().problems()).isEmpty();
  }

  @Test
  void whatIsNoRecordIsToldSo() throws Exception {
    Path text = Files.writeString(folder.resolve("a.txt"), "not a record at all ".repeat(100));
    assertThatThrownBy(() -> Database.toWrite(new RecordLocation(text, null), () -> {}))
        .hasMessage("record " + text + ": the file is no record: name another with --record");
    assertThatThrownBy(() -> Database.toWrite(new RecordLocation(folder, null), () -> {}))
        .hasMessage("record " + folder + ": it is a folder: name a file in it");
    Path missing = folder.resolve("missing.sqlite");
    assertThatThrownBy(() -> Database.toRead(new RecordLocation(missing, null)))
        .hasMessage(
            "record "
                + missing
                + ": there is none: 'readout ingest' makes one, --record names another");
    assertThat(missing).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeWrittenIsToldButARecordInItCanBeRead() throws Exception {
    assumeThat(backend).isEqualTo(Backend.SQLITE);
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Path record = closed.resolve("record.sqlite");
    Database.toWrite(new RecordLocation(record, null), () -> {}).close();
    assertThat(record.toFile().setWritable(false)).isTrue();
    assertThat(closed.toFile().setWritable(false)).isTrue();
    try {
      assumeThat(Files.isWritable(closed))
          .as("whoever may do everything sees no closed folder")
          .isFalse();
      assertThatThrownBy(
              () ->
                  Database.toWrite(
                      new RecordLocation(closed.resolve("new.sqlite"), null), () -> {}))
          .isInstanceOf(RecordException.class)
          .hasMessageContaining("--record");
      Database.toRead(new RecordLocation(record, null)).close();
    } finally {
      assertThat(closed.toFile().setWritable(true)).isTrue();
    }
  }

  @Test
  void namesOfFilesMayHoldAnything() {
    assumeThat(backend).isEqualTo(Backend.SQLITE);
    Path odd = folder.resolve("a b?c#d%20é😀").resolve("r&x=1.sqlite");
    Database.toWrite(new RecordLocation(odd, null), () -> {}).close();
    assertThat(odd).isRegularFile();
    Database.toRead(new RecordLocation(odd, null)).close();
  }

  private void execute(String sql) {
    database.write(handle -> handle.execute(sql));
  }
}
