package dev.readout.record.ask;

import dev.readout.record.identity.NameKey;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Those who bear a name.
 *
 * @param name as it was asked for
 * @param found the most mentioned first
 */
record Entities(String name, List<Entity> found) {

  private static final int MOST = 100;

  /**
   * One of them.
   *
   * @param country ISO 3166-1 alpha-3, or null
   */
  record Entity(int id, String name, String kind, @Nullable String country) {}

  /**
   * By the whole name in any spelling, a state also by its code; where nobody has it, by words of
   * the name.
   */
  static Entities named(Handle handle, String name) {
    List<String> words = NameKey.words(name);
    if (words.isEmpty()) {
      return new Entities(name, List.of());
    }
    String select =
        "SELECT e.id, e.name, e.kind, e.country,"
            + " (SELECT sum(n.uses) FROM entity_names n WHERE n.entity = e.id) AS uses"
            + " FROM entities e";
    Sql whole =
        new Sql(select)
            .and(
                "e.id IN (SELECT entity FROM entity_names WHERE name_key = ?)"
                    + " OR e.id IN (SELECT entity FROM entity_blocks WHERE block = ?)",
                String.join(" ", words),
                "state:" + name);
    List<Entity> found = list(handle, whole);
    if (found.isEmpty()) {
      Sql part = new Sql(select);
      Set<String> different = new TreeSet<>(words);
      different.forEach(
          word -> part.and("e.id IN (SELECT entity FROM entity_words WHERE word = ?)", word));
      found = list(handle, part);
    }
    return new Entities(name, found);
  }

  private static List<Entity> list(Handle handle, Sql sql) {
    return sql.then("ORDER BY uses DESC, e.id LIMIT ?", MOST)
        .list(
            handle,
            row ->
                new Entity(
                    row.getInt("id"),
                    row.getString("name"),
                    row.getString("kind"),
                    row.getString("country")));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** They alone. */
  Party party() {
    return new Party(ids(), Set.of());
  }

  /** With the people and bodies of the states among them. */
  Party partyWithOfficials() {
    Set<String> states = new TreeSet<>();
    for (Entity entity : found) {
      if (entity.kind().equals("state") && entity.country() != null) {
        states.add(entity.country());
      }
    }
    return new Party(ids(), states);
  }

  private Set<Integer> ids() {
    return found.stream().map(Entity::id).collect(Collectors.toCollection(TreeSet::new));
  }

  /** What the asker should know of the name; empty if it means one. */
  List<String> notes() {
    if (found.isEmpty()) {
      return List.of("the record knows nobody by the name '" + name + "'");
    }
    if (found.size() == 1) {
      return List.of();
    }
    String list =
        found.stream()
            .limit(5)
            .map(e -> e.name() + (e.country() == null ? "" : " (" + e.country() + ")"))
            .collect(Collectors.joining(", "));
    return List.of(
        "'" + name + "' may be " + found.size() + ": " + list + (found.size() > 5 ? ", ..." : ""));
  }
}
