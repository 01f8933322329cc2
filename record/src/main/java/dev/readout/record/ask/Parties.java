package dev.readout.record.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The names of those who take part in statements, events or dialogues. */
final class Parties {

  private final Map<Integer, List<Named>> byOwner = new HashMap<>();

  private Parties() {}

  private record Named(String side, String name) {}

  /**
   * @param table the table that names them, and its columns; never names from outside
   * @param side the column or expression that tells how they take part
   */
  static Parties of(
      Handle handle, String table, String owner, String side, Collection<Integer> owners) {
    Parties parties = new Parties();
    new Sql(
            ("SELECT t.{owner} AS owner, {side} AS side, coalesce(e.name, a.name) AS name"
                    + " FROM {table} t JOIN actors a ON a.id = t.actor"
                    + " LEFT JOIN entities e ON e.id = t.entity")
                .replace("{owner}", owner)
                .replace("{side}", side)
                .replace("{table}", table))
        .andIn("t." + owner + " IN ({})", owners)
        .then("ORDER BY 1, 2, t.position")
        .list(
            handle,
            row ->
                parties
                    .byOwner
                    .computeIfAbsent(row.getInt("owner"), id -> new ArrayList<>())
                    .add(new Named(row.getString("side"), row.getString("name"))));
    return parties;
  }

  /** The names with commas between them, or null if there is none. */
  @Nullable String joined(int owner, Set<String> sides) {
    String joined =
        byOwner.getOrDefault(owner, List.of()).stream()
            .filter(named -> sides.contains(named.side()))
            .map(Named::name)
            .distinct()
            .collect(Collectors.joining(", "));
    return joined.isEmpty() ? null : joined;
  }
}
