package dev.readout.record.check;

import dev.readout.model.Readout;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.exchange.CodePoints;
import dev.readout.model.exchange.ExchangeFormatException;
import dev.readout.record.correct.CorrectionLog;
import dev.readout.record.correct.ReadoutPatch;
import dev.readout.record.keep.StoredReadout;
import dev.readout.record.sql.StorableText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Holds one version against its readout: the text, its hash, and, if it is current, its rows. */
final class VersionCheck {

  private final Handle handle;
  private final int version;
  private final List<String> problems = new ArrayList<>();

  VersionCheck(Handle handle, int version) {
    this.handle = handle;
    this.version = version;
  }

  List<String> problems() {
    record Stored(String code, boolean current, String sha256, String text) {}
    Stored stored =
        handle
            .createQuery(
                "SELECT d.code, d.current_version, v.sha256, v.text"
                    + " FROM versions v JOIN documents d ON d.id = v.document WHERE v.id = ?")
            .bind(0, version)
            .map(
                (row, context) ->
                    new Stored(
                        row.getString(1),
                        row.getInt(2) == version,
                        row.getString(3),
                        row.getString(4)))
            .one();
    Readout readout = readout(stored.code());
    if (readout == null) {
      return problems;
    }
    require(
        stored.text().equals(StorableText.of(readout.document().text())),
        stored.code() + ": the text is not that of its readout");
    require(
        stored.sha256().equals(readout.document().sha256()),
        stored.code() + ": the text's hash is not that of its readout");
    if (stored.current()) {
      Readout corrected =
          ReadoutPatch.apply(
                  readout, stored.code(), new CorrectionLog(handle).ofDocument(stored.code()))
              .readout();
      rows(stored.code(), corrected);
      statements(stored.code(), corrected);
    }
    return problems;
  }

  private @Nullable Readout readout(String code) {
    byte[] packed =
        handle
            .createQuery("SELECT readout FROM versions WHERE id = ?")
            .bind(0, version)
            .mapTo(byte[].class)
            .one();
    try {
      return StoredReadout.unpack(packed);
    } catch (ExchangeFormatException e) {
      problems.add(code + ": the readout cannot be read: " + e.getMessage());
      return null;
    }
  }

  private void rows(String code, Readout readout) {
    Map<String, Integer> expected = new HashMap<>();
    expected.put("actors", readout.actors().size());
    expected.put("roles", readout.roles().size());
    expected.put("statements", readout.statements().size());
    expected.put("claims", readout.claims().size());
    expected.put("events", readout.events().size());
    expected.put("dialogues", readout.dialogues().size());
    expected.forEach(
        (table, count) -> {
          int found =
              handle
                  .createQuery("SELECT count(*) FROM " + table + " WHERE version = ?")
                  .bind(0, version)
                  .mapTo(Integer.class)
                  .one();
          require(
              found == count, code + ": " + found + " " + table + " where " + count + " were read");
        });
  }

  /** The words that the database cuts out at the kept positions must be those that were read. */
  private void statements(String code, Readout readout) {
    Map<String, String> cut = new HashMap<>();
    handle
        .createQuery(
            "SELECT s.local, substr(v.text, s.begin_cp + 1, s.end_cp - s.begin_cp)"
                + " FROM statements s JOIN versions v ON v.id = s.version WHERE s.version = ?")
        .bind(0, version)
        .map((row, context) -> cut.put(row.getString(1), row.getString(2)))
        .list();
    String text = readout.document().text();
    CodePoints codePoints = CodePoints.of(text);
    for (Statement statement : readout.statements()) {
      Span whole = statement.content().stream().reduce(Span::union).orElseThrow();
      // A position within a surrogate pair widens to the whole character.
      int begin = codePoints.toUtf16(codePoints.fromUtf16(whole.start()));
      int end = codePoints.toUtf16(codePoints.endFromUtf16(whole.end()));
      require(
          StorableText.of(text.substring(begin, end)).equals(cut.get(statement.id())),
          code + "." + statement.id() + ": the position does not lead to the words");
    }
  }

  private void require(boolean condition, String problem) {
    if (!condition) {
      problems.add(problem);
    }
  }
}
