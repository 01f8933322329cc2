package dev.readout.record.ask;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What Wikidata, if it was loaded, knows of an entity: its items by name, kind and country. */
final class WikidataLines {

  private static final int MOST = 10;

  private WikidataLines() {}

  /** An item that bears a name of the entity. */
  record Item(String id, String label) {}

  /** An office that an item held, by the label of the office where the file has it. */
  record Office(String title, @Nullable String since, @Nullable String until) {}

  /** One if it is certain; several are candidates. */
  static List<Item> items(Handle handle, Entities.Entity entity) {
    String select = "SELECT w.item, w.label FROM wikidata_items w";
    Sql sql;
    if (entity.kind().equals("state") && entity.country() != null) {
      sql = new Sql(select).and("w.kind = 'state' AND w.country = ?", entity.country());
    } else {
      // A person's surname alone is no name by which an item is found.
      sql =
          new Sql(select)
              .and(
                  "w.item IN (SELECT n.item FROM wikidata_names n JOIN entity_names en"
                      + " ON en.name_key = n.name_key WHERE en.entity = ?"
                      + " AND (? <> 'person' OR en.name_key LIKE '% %'))",
                  entity.id(), entity.kind())
              .and("w.kind = ?", entity.kind().equals("group") ? "organisation" : entity.kind());
      if (entity.country() != null) {
        sql.and("w.country IS NULL OR w.country = ?", entity.country());
      }
    }
    return sql.then("ORDER BY length(w.item), w.item LIMIT ?", MOST)
        .list(handle, row -> new Item(row.getString(1), row.getString(2)));
  }

  static List<Office> offices(Handle handle, String item) {
    return new Sql(
            "SELECT coalesce(o.label, w.office), w.since, w.until FROM wikidata_offices w"
                + " LEFT JOIN wikidata_items o ON o.item = w.office")
        .and("w.item = ?", item)
        .then("ORDER BY coalesce(w.since, ''), w.position LIMIT 50")
        .list(handle, row -> new Office(row.getString(1), row.getString(2), row.getString(3)));
  }
}
