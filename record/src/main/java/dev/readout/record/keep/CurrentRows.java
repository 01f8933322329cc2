package dev.readout.record.keep;

import dev.readout.model.Readout;
import dev.readout.record.identity.Identities;
import dev.readout.record.identity.Identity;
import dev.readout.record.ledger.Ledger;
import dev.readout.record.same.Story;
import dev.readout.record.sql.Dialect;
import dev.readout.record.text.Folding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The rows that follow from the readout of a current version, and the words it is found by. */
final class CurrentRows {

  /**
   * Words beyond this many characters are not found by search: PostgreSQL has no room for them. The
   * text is kept whole all the same.
   */
  private static final int MOST_INDEXED = 400_000;

  /** Rows of a table that hang on those of another by a column. */
  private record Dependent(String table, String column, String owner) {}

  private static final List<Dependent> DEPENDENT =
      List.of(
          new Dependent("dialogue_parties", "dialogue", "dialogues"),
          new Dependent("event_assertions", "event", "events"),
          new Dependent("event_actors", "event", "events"),
          new Dependent("positions", "claim", "claims"),
          new Dependent("statement_actors", "statement", "statements"),
          new Dependent("statement_spans", "statement", "statements"),
          new Dependent("actor_aliases", "actor", "actors"));

  private static final List<String> OWN =
      List.of("dialogues", "events", "claims", "statements", "roles", "actors");

  private final Handle handle;
  private final Dialect dialect;
  private final Ids ids;

  CurrentRows(Handle handle, Dialect dialect) {
    this.handle = handle;
    this.dialect = dialect;
    ids = new Ids(handle);
  }

  void write(int version, Readout readout) {
    Map<String, Identity> identities = new Identities(handle).join(readout);
    Parts parts = new Parts(handle, ids, version, readout, identities);
    ActorRows.write(parts);
    StatementRows.write(parts);
    ClaimRows.write(parts);
    EventRows.write(parts);
    dialect.index(handle, version, indexed(readout));
    new Ledger(handle).add(version, Story.of(titled(readout)));
  }

  void remove(int version, Readout readout) {
    new Ledger(handle).remove(version);
    Map<String, Integer> entities = entities(version);
    dialect.unindex(handle, version);
    for (Dependent rows : DEPENDENT) {
      handle.execute(
          "DELETE FROM "
              + rows.table()
              + " WHERE "
              + rows.column()
              + " IN (SELECT id FROM "
              + rows.owner()
              + " WHERE version = ?)",
          version);
    }
    handle.execute("UPDATE statements SET parent = NULL WHERE version = ?", version);
    OWN.forEach(table -> handle.execute("DELETE FROM " + table + " WHERE version = ?", version));
    new Identities(handle).part(readout, entities);
  }

  /** Removes the rows of all articles, and with them all entities. */
  void removeAll() {
    new Ledger(handle).removeAll();
    dialect.unindexAll(handle);
    DEPENDENT.forEach(rows -> handle.execute("DELETE FROM " + rows.table()));
    handle.execute("UPDATE statements SET parent = NULL");
    OWN.forEach(table -> handle.execute("DELETE FROM " + table));
    Identities.removeAll(handle);
  }

  private Map<String, Integer> entities(int version) {
    Map<String, Integer> entities = new HashMap<>();
    handle
        .createQuery("SELECT local, entity FROM actors WHERE version = ? AND entity IS NOT NULL")
        .bind(0, version)
        .map((row, context) -> entities.put(row.getString(1), row.getInt(2)))
        .list();
    return entities;
  }

  private static String indexed(Readout readout) {
    String words = Folding.line(titled(readout));
    return words.length() <= MOST_INDEXED
        ? words
        : words.substring(0, words.lastIndexOf(' ', MOST_INDEXED));
  }

  private static String titled(Readout readout) {
    String title = readout.document().title();
    return (title == null ? "" : title + "\n") + readout.document().text();
  }
}
