package dev.readout.record.check;

import dev.readout.record.sql.Database;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * Verifies a whole record: the database's own files and indexes, every text against its hash, every
 * row against the readout that it follows from, positions against words, and whether anything is
 * left that no article bears out.
 */
public final class RecordCheck {

  private static final int MOST_PROBLEMS = 1_000;

  private RecordCheck() {}

  /**
   * @param progress called after each text
   */
  public static CheckReport run(Database database, Runnable progress) {
    List<String> problems = new ArrayList<>(database.read(database.dialect()::integrityProblems));
    List<Integer> versions =
        database.read(
            handle ->
                handle
                    .createQuery("SELECT id FROM versions ORDER BY id")
                    .mapTo(Integer.class)
                    .list());
    for (int version : versions) {
      if (problems.size() < MOST_PROBLEMS) {
        problems.addAll(database.read(handle -> new VersionCheck(handle, version).problems()));
      }
      progress.run();
    }
    problems.addAll(database.read(RecordCheck::leftovers));
    Contents contents = database.read(Contents::new);
    return new CheckReport(contents.counts(), contents.digest(), problems);
  }

  private static List<String> leftovers(Handle handle) {
    List<String> problems = new ArrayList<>();
    none(
        handle,
        "SELECT count(*) FROM entities e WHERE NOT EXISTS"
            + " (SELECT 1 FROM actors a WHERE a.entity = e.id)",
        "entities without an article",
        problems);
    none(
        handle,
        "SELECT count(*) FROM actors a WHERE NOT EXISTS"
            + " (SELECT 1 FROM documents d WHERE d.current_version = a.version)",
        "actors of articles that are gone or of earlier versions",
        problems);
    none(
        handle,
        "SELECT count(*) FROM documents d WHERE NOT EXISTS (SELECT 1 FROM versions v"
            + " WHERE v.id = d.current_version AND v.document = d.id)",
        "articles without a current version",
        problems);
    none(
        handle,
        "SELECT count(*) FROM entities e WHERE (SELECT count(*) FROM actors a WHERE a.entity = e.id"
            + " AND a.joined_by <> 'office on that day')"
            + " <> (SELECT coalesce(sum(n.main_uses), 0) FROM entity_names n WHERE n.entity = e.id)",
        "entities whose names are counted wrongly",
        problems);
    Joins.check(handle, problems);
    return problems;
  }

  static void none(Handle handle, String count, String what, List<String> problems) {
    int found = handle.createQuery(count).mapTo(Integer.class).one();
    if (found > 0) {
      problems.add(found + " " + what);
    }
  }
}
