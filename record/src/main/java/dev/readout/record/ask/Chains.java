package dev.readout.record.ask;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** By whom statements come to the reader: who says that somebody says, link by link. */
final class Chains {

  private static final int LONGEST = 10;

  private final Map<Integer, Link> links = new HashMap<>();

  private Chains() {}

  /** A statement as a link; the words of the speaker where nobody is named. */
  private record Link(@Nullable Integer parent, @Nullable String speaker, String cue) {

    String text() {
      String who = speaker == null ? "somebody unnamed" : speaker;
      return cue.isEmpty() ? who : who + " (" + cue + ")";
    }
  }

  /** Only statements that one of the party passes on. */
  static void restrict(Sql sql, Party party) {
    List<Object> parameters = new ArrayList<>(List.of(party.parameters()));
    parameters.addAll(List.of(party.parameters()));
    sql.and(
        "s.id IN (SELECT x.statement FROM statement_actors x WHERE x.relation = 'relayed-by' AND "
            + party.condition("x.entity")
            + ") OR s.parent IN (SELECT c.id FROM statements c WHERE "
            + party.condition("c.speaker_entity")
            + ")",
        parameters.toArray());
  }

  static Chains of(Handle handle, Collection<Integer> statements) {
    Chains chains = new Chains();
    Set<Integer> wanted = new HashSet<>(statements);
    for (int depth = 0; depth < LONGEST && !wanted.isEmpty(); depth++) {
      Set<Integer> next = new HashSet<>();
      new Sql(
              "SELECT s.id, s.parent, coalesce(e.name, a.name, s.speaker_words), s.cue"
                  + " FROM statements s LEFT JOIN entities e ON e.id = s.speaker_entity"
                  + " LEFT JOIN actors a ON a.id = s.speaker_actor")
          .andIn("s.id IN ({})", wanted)
          .list(
              handle,
              row -> {
                int parent = row.getInt(2);
                boolean none = row.wasNull();
                if (!none) {
                  next.add(parent);
                }
                return chains.links.put(
                    row.getInt(1),
                    new Link(none ? null : parent, row.getString(3), row.getString(4)));
              });
      next.removeAll(chains.links.keySet());
      wanted = next;
    }
    return chains;
  }

  /**
   * From whoever passes it on to whoever said it, or null if nobody stands between.
   *
   * @param relayedBy those who are named for passing it on, or null
   */
  @Nullable String of(int statement, @Nullable String relayedBy) {
    List<String> way = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    Link link = links.get(statement);
    while (link != null && way.size() < LONGEST) {
      way.add(0, link.text());
      Integer parent = link.parent();
      link = parent != null && seen.add(parent) ? links.get(parent) : null;
    }
    if (relayedBy != null) {
      way.add(0, relayedBy);
    }
    return way.size() < 2 ? null : String.join(" > ", way);
  }
}
