package dev.readout.record.keep;

import dev.readout.model.Readout;
import dev.readout.record.correct.Correction;
import dev.readout.record.correct.CorrectionLog;
import dev.readout.record.correct.LoggedCorrection;
import dev.readout.record.correct.ReadoutPatch;
import dev.readout.record.identity.EntityCorrections;
import dev.readout.record.identity.Identities;
import dev.readout.record.identity.Identity;
import dev.readout.record.ledger.Ledger;
import dev.readout.record.same.Story;
import dev.readout.record.sql.Dialect;
import dev.readout.record.text.Folding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
  private final CorrectionLog log;

  CurrentRows(Handle handle, Dialect dialect) {
    this.handle = handle;
    this.dialect = dialect;
    ids = new Ids(handle);
    log = new CorrectionLog(handle);
  }

  /**
   * @param readout as it was read; what people corrected is laid over it here
   */
  void write(int version, Readout readout) {
    String code = code(version);
    ReadoutPatch.Result patched = patched(version, readout);
    write(version, code, patched, new Identities(handle).join(patched.readout()));
  }

  void remove(int version, Readout readout) {
    Readout patched = patched(version, readout).readout();
    Map<String, Integer> entities = new HashMap<>();
    identities(version)
        .forEach(
            (local, identity) -> {
              if (identity.entity() != null) {
                entities.put(local, identity.entity());
              }
            });
    delete(version);
    new Identities(handle).part(patched, entities);
  }

  /**
   * Makes the rows anew after the log has changed; who is who stays, but for those whom people
   * added.
   *
   * @param change adds to the log
   */
  void rewrite(int version, Readout readout, Runnable change) {
    String code = code(version);
    Readout before = patched(version, readout).readout();
    Map<String, Identity> known = identities(version);
    delete(version);
    change.run();
    ReadoutPatch.Result patched = patched(version, readout);
    Set<String> left = new HashSet<>();
    patched.readout().actors().forEach(actor -> left.add(actor.id()));
    Map<String, Integer> gone = new HashMap<>();
    known.forEach(
        (local, identity) -> {
          if (!left.contains(local) && identity.entity() != null) {
            gone.put(local, identity.entity());
          }
        });
    known.keySet().retainAll(left);
    Map<String, Identity> identities = new Identities(handle).join(patched.readout(), known);
    write(version, code, patched, identities);
    new Identities(handle).part(before, gone);
  }

  private void write(
      int version, String code, ReadoutPatch.Result patched, Map<String, Identity> identities) {
    Parts parts = new Parts(handle, ids, version, patched, identities);
    ActorRows.write(parts);
    StatementRows.write(parts);
    ClaimRows.write(parts);
    EventRows.write(parts);
    dialect.index(handle, version, indexed(patched.readout()));
    new Ledger(handle).add(version, Story.of(titled(patched.readout())));
    for (LoggedCorrection entry : log.ofDocument(code)) {
      if (entry.correction() instanceof Correction.OfArticle of
          && of.target().document().equals(code)) {
        String problem = patched.unmatched().get(entry.id());
        log.state(entry.id(), problem == null ? "applied" : "unmatched", problem);
      }
    }
    entityCorrections().replay(code);
  }

  EntityCorrections entityCorrections() {
    return new EntityCorrections(handle, this::corrected);
  }

  /** What is read in a version, with what people corrected. */
  private Readout corrected(int version) {
    return patched(version, new VersionRows(handle).readout(version)).readout();
  }

  private ReadoutPatch.Result patched(int version, Readout readout) {
    String code = code(version);
    return ReadoutPatch.apply(readout, code, log.ofDocument(code));
  }

  private String code(int version) {
    return handle
        .createQuery(
            "SELECT d.code FROM documents d JOIN versions v ON v.document = d.id WHERE v.id = ?")
        .bind(0, version)
        .mapTo(String.class)
        .one();
  }

  private void delete(int version) {
    new Ledger(handle).remove(version);
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

  private Map<String, Identity> identities(int version) {
    Map<String, Identity> identities = new LinkedHashMap<>();
    handle
        .createQuery("SELECT local, entity, joined_by FROM actors WHERE version = ? ORDER BY id")
        .bind(0, version)
        .map(
            (row, context) ->
                identities.put(
                    row.getString(1), new Identity((Integer) row.getObject(2), row.getString(3))))
        .list();
    return identities;
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
