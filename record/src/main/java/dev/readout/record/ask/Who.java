package dev.readout.record.ask;

import dev.readout.record.sql.Database;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What the record knows of those who bear a name: their names, the offices they were seen in and
 * when, how many statements there are by and about them, whom they are closest to, and who else
 * might be the same. Of each part as many lines as the scope allows.
 */
public record Who(String name, Scope scope) implements Question {

  private static final int MOST_ENTITIES = 5;

  /** Who is closest is told from so many statements by and so many of somebody, the latest. */
  private static final int MOST_STATEMENTS = 3_000;

  private static final String FROM_STATEMENTS =
      " FROM statements s JOIN versions v ON v.id = s.version JOIN documents d ON d.id = v.document";

  @Override
  public Answer ask(Database database) {
    return database.read(this::answer);
  }

  private Answer answer(Handle handle) {
    Entities entities = Entities.named(handle, name);
    List<Line> lines = new ArrayList<>();
    boolean more = entities.found().size() > MOST_ENTITIES;
    for (Entities.Entity entity :
        entities.found().subList(0, Math.min(MOST_ENTITIES, entities.found().size()))) {
      more |= add(lines, names(handle, entity));
      more |= add(lines, offices(handle, entity));
      lines.addAll(statements(handle, entity));
      more |= add(lines, closest(handle, entity));
      more |= add(lines, candidates(handle, entity));
      more |= add(lines, wikidata(handle, entity));
    }
    return new Answer(lines, more, entities.notes());
  }

  private boolean add(List<Line> lines, List<Line> part) {
    lines.addAll(part.subList(0, Math.min(part.size(), scope.limit())));
    return part.size() > scope.limit();
  }

  private List<Line> names(Handle handle, Entities.Entity entity) {
    return new Sql(
            "SELECT n.name, n.uses, "
                + Citation.columns("a", "a.local")
                + " FROM entity_names n JOIN actors a ON a.id ="
                + " (SELECT min(b.id) FROM actors b WHERE b.entity = n.entity)"
                + " JOIN versions v ON v.id = a.version JOIN documents d ON d.id = v.document")
        .and("n.entity = ?", entity.id())
        .then("ORDER BY n.uses DESC, n.name LIMIT ?", scope.limit() + 1)
        .list(
            handle,
            row ->
                line(
                    entity,
                    "name",
                    row.getString("name"),
                    null,
                    null,
                    row.getInt("uses"),
                    "is called " + row.getString("name") + " in " + articles(row.getInt("uses")),
                    Citation.of(row)));
  }

  private List<Line> offices(Handle handle, Entities.Entity entity) {
    Sql sql =
        new Sql(
                "SELECT r.title_key, r.status, o.name AS of_whom, min(r.title) AS title,"
                    + " min(nullif(r.day, '')) AS first_day, max(nullif(r.day, '')) AS last_day,"
                    + " count(*) AS uses, min(r.id) AS role"
                    + " FROM roles r LEFT JOIN entities o ON o.id = r.of_entity")
            .and("r.entity = ?", entity.id());
    scope.restrict(sql, "r.day");
    sql.then(
        "GROUP BY r.title_key, r.status, o.id, o.name"
            + " ORDER BY count(*) DESC, min(r.id) LIMIT ?",
        scope.limit() + 1);
    record Office(
        String title,
        @Nullable String of,
        String status,
        @Nullable String first,
        @Nullable String last,
        int uses,
        int role) {}
    List<Office> offices =
        sql.list(
            handle,
            row ->
                new Office(
                    row.getString("title"),
                    row.getString("of_whom"),
                    row.getString("status"),
                    row.getString("first_day"),
                    row.getString("last_day"),
                    row.getInt("uses"),
                    row.getInt("role")));
    List<Line> lines = new ArrayList<>();
    for (Office office : offices) {
      String title =
          (office.status().equals("current") ? "" : office.status() + " ")
              + office.title()
              + (office.of() == null ? "" : " of " + office.of());
      lines.add(
          line(
              entity,
              "office",
              title,
              office.first(),
              office.last(),
              office.uses(),
              "seen as "
                  + title
                  + " from "
                  + Words.day(office.first())
                  + " to "
                  + Words.day(office.last())
                  + ", "
                  + office.uses()
                  + (office.uses() == 1 ? " time" : " times"),
              role(handle, office.role())));
    }
    return lines;
  }

  private static Citation role(Handle handle, int role) {
    return new Sql(
            "SELECT "
                + Citation.columns(
                    "a.local", "coalesce(r.begin_cp, a.begin_cp)", "coalesce(r.end_cp, a.end_cp)")
                + " FROM roles r JOIN actors a ON a.id = r.actor"
                + " JOIN versions v ON v.id = r.version JOIN documents d ON d.id = v.document")
        .and("r.id = ?", role)
        .list(handle, Citation::of)
        .get(0);
  }

  private List<Line> statements(Handle handle, Entities.Entity entity) {
    List<Line> lines = new ArrayList<>();
    count(handle, entity, "statements by", "s.speaker_entity = ?", lines);
    count(
        handle,
        entity,
        "statements about",
        "s.id IN (SELECT sa.statement FROM statement_actors sa WHERE sa.entity = ?"
            + " AND sa.relation IN ('about', 'toward', 'mentioned'))",
        lines);
    return lines;
  }

  private void count(
      Handle handle, Entities.Entity entity, String part, String condition, List<Line> lines) {
    record Counted(int uses, @Nullable String first, @Nullable String last, int latest) {}
    Sql sql =
        new Sql(
                "SELECT count(*) AS uses, min(nullif(s.day, '')) AS first_day,"
                    + " max(nullif(s.day, '')) AS last_day, max(s.id) AS latest FROM statements s")
            .and(condition, entity.id());
    scope.restrict(sql, "s.day");
    Counted counted =
        sql.list(
                handle,
                row ->
                    new Counted(
                        row.getInt("uses"),
                        row.getString("first_day"),
                        row.getString("last_day"),
                        row.getInt("latest")))
            .get(0);
    if (counted.uses() > 0) {
      String summary =
          counted.uses()
              + " "
              + part
              + " from "
              + Words.day(counted.first())
              + " to "
              + Words.day(counted.last());
      lines.add(
          line(
              entity,
              part,
              part,
              counted.first(),
              counted.last(),
              counted.uses(),
              summary,
              statement(handle, counted.latest())));
    }
  }

  private static Citation statement(Handle handle, int id) {
    return new Sql("SELECT " + Citation.columns("s", "s.local") + FROM_STATEMENTS)
        .and("s.id = ?", id)
        .list(handle, Citation::of)
        .get(0);
  }

  /** Those whom the entity speaks to or about most of late, and who speak to or about it. */
  private List<Line> closest(Handle handle, Entities.Entity entity) {
    record Close(String name, int uses, int statement) {}
    List<Close> close =
        handle
            .createQuery(
                "SELECT e.name, count(*) AS uses, max(x.statement) AS statement FROM ("
                    + "SELECT sa.entity AS other, sa.statement FROM (SELECT id FROM statements"
                    + " WHERE speaker_entity = :id ORDER BY day DESC, id DESC LIMIT :most) s"
                    + " JOIN statement_actors sa ON sa.statement = s.id"
                    + " WHERE sa.relation <> 'candidate'"
                    + " UNION SELECT s.speaker_entity, s.id FROM (SELECT statement FROM"
                    + " statement_actors WHERE entity = :id AND relation <> 'candidate'"
                    + " ORDER BY statement DESC LIMIT :most) sa"
                    + " JOIN statements s ON s.id = sa.statement"
                    + ") x JOIN entities e ON e.id = x.other WHERE e.id <> :id"
                    + " GROUP BY e.id, e.name ORDER BY count(*) DESC, e.id LIMIT :limit")
            .bind("id", entity.id())
            .bind("most", MOST_STATEMENTS)
            .bind("limit", Math.min(10, scope.limit()))
            .map((row, context) -> new Close(row.getString(1), row.getInt(2), row.getInt(3)))
            .list();
    List<Line> lines = new ArrayList<>();
    for (Close other : close) {
      lines.add(
          line(
              entity,
              "close",
              other.name(),
              null,
              null,
              other.uses(),
              "stands with "
                  + other.name()
                  + " in "
                  + other.uses()
                  + (other.uses() == 1 ? " statement" : " statements"),
              statement(handle, other.statement())));
    }
    return lines;
  }

  private List<Line> candidates(Handle handle, Entities.Entity entity) {
    return new Sql(
            "SELECT e.name, e.country, c.reason, "
                + Citation.columns("a", "a.local")
                + " FROM entity_candidates c JOIN entities e ON e.id = c.candidate"
                + " JOIN actors a ON a.id ="
                + " (SELECT min(b.id) FROM actors b WHERE b.entity = e.id)"
                + " JOIN versions v ON v.id = a.version JOIN documents d ON d.id = v.document")
        .and("c.entity = ?", entity.id())
        .then("ORDER BY e.id LIMIT ?", scope.limit() + 1)
        .list(
            handle,
            row ->
                line(
                    entity,
                    "candidate",
                    row.getString("name"),
                    null,
                    null,
                    null,
                    "may be the same as "
                        + row.getString("name")
                        + (row.getString("country") == null
                            ? ""
                            : " (" + row.getString("country") + ")")
                        + ": "
                        + row.getString("reason"),
                    Citation.of(row)));
  }

  private static List<Line> wikidata(Handle handle, Entities.Entity entity) {
    List<WikidataLines.Item> items = WikidataLines.items(handle, entity);
    List<Line> lines = new ArrayList<>();
    if (items.isEmpty()) {
      return lines;
    }
    Citation citation = first(handle, entity);
    String is = items.size() == 1 ? "is " : "may be ";
    for (WikidataLines.Item item : items) {
      lines.add(
          line(
              entity,
              items.size() == 1 ? "wikidata" : "wikidata candidate",
              item.id(),
              null,
              null,
              null,
              is + item.id() + " of Wikidata, " + item.label(),
              citation));
    }
    if (items.size() == 1) {
      for (WikidataLines.Office office : WikidataLines.offices(handle, items.get(0).id())) {
        lines.add(
            line(
                entity,
                "wikidata office",
                office.title(),
                office.since(),
                office.until(),
                null,
                "was "
                    + office.title()
                    + " from "
                    + (office.since() == null ? "a day not stated" : office.since())
                    + " to "
                    + (office.until() == null ? "a day not stated" : office.until())
                    + " according to Wikidata",
                citation));
      }
    }
    return lines;
  }

  /** The first place that speaks of the entity. */
  private static Citation first(Handle handle, Entities.Entity entity) {
    return new Sql(
            "SELECT "
                + Citation.columns("a", "a.local")
                + " FROM actors a JOIN versions v ON v.id = a.version"
                + " JOIN documents d ON d.id = v.document")
        .and("a.entity = ?", entity.id())
        .then("ORDER BY a.version, a.id LIMIT 1")
        .list(handle, Citation::of)
        .get(0);
  }

  private static String articles(int count) {
    return count == 1 ? "1 article" : count + " articles";
  }

  private static Line line(
      Entities.Entity entity,
      String part,
      String value,
      @Nullable String from,
      @Nullable String to,
      @Nullable Integer count,
      String summary,
      Citation citation) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("entity", "e" + entity.id());
    fields.put("name", entity.name());
    fields.put("kind", entity.kind());
    fields.put("country", entity.country());
    fields.put("part", part);
    fields.put("value", value);
    fields.put("from", from);
    fields.put("to", to);
    fields.put("count", count);
    return new Line(fields, entity.name() + "  " + summary, citation);
  }
}
