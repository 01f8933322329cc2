package dev.readout.record.ask;

import dev.readout.record.sql.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Who stands where to one claim, the earliest first.
 *
 * @param id as {@link Claims} gives it
 */
public record ClaimPositions(String id, Scope scope) implements Question {

  @Override
  public Answer ask(Database database) {
    return database.read(this::answer);
  }

  private Answer answer(Handle handle) {
    CitedPart part = CitedPart.parse(id);
    Sql sql =
        new Sql(
                "SELECT c.text, p.stance, coalesce(e.name, a.name, p.holder_words) AS holder,"
                    + " coalesce(nullif(s.day, ''), nullif(c.day, '')) AS day, s.content, "
                    // The statement shows the position; without one the claim's own place does.
                    + Citation.columns(
                        "coalesce(s.local, c.local)",
                        "coalesce(s.begin_cp, c.begin_cp)",
                        "coalesce(s.end_cp, c.end_cp)")
                    + " FROM positions p JOIN claims c ON c.id = p.claim"
                    + " JOIN versions v ON v.id = c.version JOIN documents d ON d.id = v.document"
                    + " LEFT JOIN entities e ON e.id = p.holder_entity"
                    + " LEFT JOIN actors a ON a.id = p.holder_actor"
                    + " LEFT JOIN statements s ON s.id = p.statement")
            .and("d.code = ? AND c.local = ?", part.article(), part.local());
    scope.restrict(sql, "coalesce(nullif(s.day, ''), c.day)");
    sql.then("ORDER BY coalesce(nullif(s.day, ''), c.day), p.position LIMIT ?", scope.limit() + 1);
    List<Line> lines = sql.list(handle, ClaimPositions::line);
    return lines.isEmpty()
        ? Answer.none("the record has no claim '" + id + "' in these days")
        : Answer.page(lines, scope.limit(), List.of());
  }

  private static Line line(ResultSet row) throws SQLException {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    String holder = row.getString("holder");
    fields.put("claim", row.getString("text"));
    fields.put("day", row.getString("day"));
    fields.put("holder", holder);
    fields.put("stance", row.getString("stance"));
    fields.put("content", row.getString("content"));
    String summary =
        Words.day(row.getString("day"))
            + "  "
            + (holder == null ? "somebody unnamed" : holder)
            + " "
            + Words.verb(row.getString("stance"))
            + ": "
            + row.getString("text");
    return new Line(fields, summary, Citation.of(row));
  }
}
