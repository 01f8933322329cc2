package dev.readout.record.ask;

import dev.readout.record.sql.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Who stands where to one claim, in all articles that put it, the earliest first: the first line is
 * the first report. Stances are to the claim as it was put first.
 *
 * @param id as {@link Claims} gives it, or of any of the claims that were joined
 */
public record ClaimPositions(String id, Scope scope) implements Question {

  private static final String SELECT =
      "SELECT f.text, l.stance, l.origin, coalesce(e.name, a.name, l.holder_words) AS holder,"
          + " coalesce(nullif(s.day, ''), nullif(l.day, '')) AS day, s.content, s.id AS statement, "
          // The statement shows the position; without one the claim's own place does.
          + Citation.columns(
              "coalesce(s.local, c.local)",
              "coalesce(s.begin_cp, c.begin_cp)",
              "coalesce(s.end_cp, c.end_cp)")
          + " FROM ledger_positions l JOIN claims c ON c.id = l.claim"
          + " JOIN claims f ON f.id = l.ledger_claim"
          + " JOIN versions v ON v.id = c.version JOIN documents d ON d.id = v.document"
          + " LEFT JOIN entities e ON e.id = l.holder_entity"
          + " LEFT JOIN actors a ON a.id = l.holder_actor"
          + " LEFT JOIN statements s ON s.id = l.statement";

  @Override
  public Answer ask(Database database) {
    return database.read(this::answer);
  }

  private Answer answer(Handle handle) {
    CitedPart part = CitedPart.parse(id);
    Sql sql =
        new Sql(SELECT)
            .and(
                "l.ledger_claim IN (SELECT m.first FROM same_claims m JOIN claims mc"
                    + " ON mc.id = m.item JOIN documents md ON md.current_version = mc.version"
                    + " WHERE md.code = ? AND mc.local = ?)",
                part.article(),
                part.local());
    scope.restrict(sql, "coalesce(nullif(s.day, ''), l.day)");
    sql.then(
        "ORDER BY coalesce(nullif(s.day, ''), l.day), c.id, l.position LIMIT ?", scope.limit() + 1);
    List<Found> found = sql.list(handle, Found::of);
    if (found.isEmpty()) {
      return Answer.none("the record has no claim '" + id + "' in these days");
    }
    Parties relays =
        Parties.of(
            handle,
            "statement_actors",
            "statement",
            "relation",
            found.stream().map(Found::statement).distinct().toList());
    return Answer.page(
        found.stream().map(position -> position.line(relays)).toList(), scope.limit(), List.of());
  }

  private record Found(int statement, Map<String, @Nullable Object> fields, Citation citation) {

    static Found of(ResultSet row) throws SQLException {
      Map<String, @Nullable Object> fields = new LinkedHashMap<>();
      fields.put("claim", row.getString("text"));
      fields.put("day", row.getString("day"));
      fields.put("holder", row.getString("holder"));
      fields.put("stance", row.getString("stance"));
      fields.put("content", row.getString("content"));
      fields.put("relayed_by", null);
      fields.put("reprint", row.getInt("origin") == 1 ? "no" : "yes");
      return new Found(row.getInt("statement"), fields, Citation.of(row));
    }

    Line line(Parties relays) {
      String relay = relays.joined(statement, Set.of("relayed-by"));
      fields.put("relayed_by", relay);
      Object holder = fields.get("holder");
      String summary =
          Words.day((String) fields.get("day"))
              + "  "
              + (holder == null ? "somebody unnamed" : holder)
              + " "
              + Words.verb(String.valueOf(fields.get("stance")))
              + ": "
              + fields.get("claim")
              + (relay == null ? "" : " (relayed by " + relay + ")")
              + ("yes".equals(fields.get("reprint")) ? " [reprint]" : "");
      return new Line(fields, summary, citation);
    }
  }
}
