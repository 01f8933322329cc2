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
 * What people corrected, the latest first.
 *
 * @param unmatched only what found no target when the rows were last made, and is to be reviewed
 * @param scope its days are those on which the corrections were made
 */
public record Corrections(boolean unmatched, Scope scope) implements Question {

  private static final String SELECT =
      "SELECT c.*, st.state, st.note, p.document, p.begin_cp, p.end_cp, p.words,"
          + " v.title, v.publisher, v.published, v.url"
          + " FROM corrections c JOIN correction_states st ON st.correction = c.id"
          + " LEFT JOIN correction_places p ON p.correction = c.id AND p.position = 0"
          + " LEFT JOIN documents d ON d.code = p.document"
          + " LEFT JOIN versions v ON v.id = d.current_version";

  @Override
  public Answer ask(Database database) {
    return database.read(this::answer);
  }

  private Answer answer(Handle handle) {
    Sql sql = new Sql(SELECT);
    if (unmatched) {
      sql.and("st.state = 'unmatched'");
    }
    scope.restrict(sql, "substr(c.at, 1, 10)");
    sql.then("ORDER BY c.id DESC LIMIT ?", scope.limit() + 1);
    return Answer.page(sql.list(handle, Corrections::line), scope.limit(), List.of());
  }

  private static Line line(ResultSet row) throws SQLException {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("correction", row.getInt("id"));
    for (String name :
        new String[] {
          "at", "who", "why", "action", "subject", "old_value", "new_value", "act", "form"
        }) {
      fields.put(name, row.getString(name));
    }
    int undoes = row.getInt("undoes");
    fields.put("undoes", row.wasNull() ? null : undoes);
    fields.put("state", row.getString("state"));
    fields.put("note", row.getString("note"));
    return new Line(fields, summary(fields), citation(row));
  }

  private static String summary(Map<String, @Nullable Object> fields) {
    StringBuilder text =
        new StringBuilder()
            .append(fields.get("correction"))
            .append("  ")
            .append(fields.get("at"))
            .append("  ")
            .append(fields.get("action"));
    if (fields.get("undoes") != null) {
      text.append(' ').append(fields.get("undoes"));
    }
    if (fields.get("old_value") != null || fields.get("new_value") != null) {
      text.append(": ").append(fields.get("old_value") == null ? "" : fields.get("old_value"));
      if (fields.get("new_value") != null) {
        text.append(" -> ").append(fields.get("new_value"));
      }
    }
    text.append(" (").append(fields.get("who")).append(": ").append(fields.get("why")).append(')');
    if (!"applied".equals(fields.get("state"))) {
      text.append("; ").append(fields.get("state"));
      if (fields.get("note") != null) {
        text.append(": ").append(fields.get("note"));
      }
    }
    return text.toString();
  }

  private static Citation citation(ResultSet row) throws SQLException {
    String document = row.getString("document");
    String words = row.getString("words");
    return new Citation(
        document == null
            ? ""
            : document + ":" + row.getInt("begin_cp") + "-" + row.getInt("end_cp"),
        row.getString("title"),
        row.getString("publisher"),
        row.getString("published"),
        row.getString("url"),
        row.getInt("begin_cp"),
        row.getInt("end_cp"),
        words == null
            ? ""
            : words.substring(
                0,
                words.offsetByCodePoints(
                    0, Math.min(Citation.LONGEST, words.codePointCount(0, words.length())))));
  }
}
