package dev.readout.record.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Whether every article, statement, claim and event belongs to one sound group. */
final class Joins {

  /** The items of each table of groups that must be there. */
  private static final Map<String, String> ITEMS = new LinkedHashMap<>();

  static {
    ITEMS.put("reprints", "SELECT current_version AS id FROM documents");
    ITEMS.put("repeats", "SELECT id FROM statements");
    ITEMS.put("same_claims", "SELECT id FROM claims");
    ITEMS.put("same_events", "SELECT id FROM events");
  }

  private Joins() {}

  static void check(Handle handle, List<String> problems) {
    ITEMS.forEach(
        (table, items) -> {
          RecordCheck.none(
              handle,
              "SELECT count(*) FROM ("
                  + items
                  + ") i WHERE NOT EXISTS (SELECT 1 FROM "
                  + table
                  + " t WHERE t.item = i.id)",
              "items without their place in "
                  + table
                  + ": 'readout record rebuild' puts them there",
              problems);
          RecordCheck.none(
              handle,
              "SELECT count(*) FROM "
                  + table
                  + " t WHERE NOT EXISTS (SELECT 1 FROM "
                  + table
                  + " f WHERE f.item = t.first AND f.first = f.item)",
              "items of " + table + " whose group has no first",
              problems);
        });
  }
}
