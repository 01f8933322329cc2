package dev.readout.record.ask;

import dev.readout.record.sql.Database;
import dev.readout.record.text.Folding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What is at issue, each claim once whatever the number of articles that put it, the latest first.
 * Stances count positions of articles that are no reprints.
 *
 * @param contested only claims that somebody affirms and somebody else denies or disputes
 * @param text words that must occur in the article and the claim, or null
 */
public record Claims(boolean contested, @Nullable String text, Scope scope) implements Question {

  private static final List<String> STANCES =
      List.of("affirm", "deny", "dispute", "decline", "hedge", "relay");

  /** Articles that put the claim, without reprints and with them. */
  private static final String REPORTS =
      ", (SELECT count(*) FROM same_claims m JOIN claims o ON o.id = m.item JOIN reprints r"
          + " ON r.item = o.version WHERE m.first = c.id AND r.first = r.item) AS reports,"
          + " (SELECT count(*) FROM same_claims m WHERE m.first = c.id) AS appearances";

  @Override
  public Answer ask(Database database) {
    return database.read(handle -> answer(database, handle));
  }

  private Answer answer(Database database, Handle handle) {
    StringBuilder counts = new StringBuilder();
    for (String stance : STANCES) {
      counts
          .append(", (SELECT count(*) FROM ledger_positions p WHERE p.ledger_claim = c.id")
          .append(" AND p.origin = 1 AND p.stance = '")
          .append(stance)
          .append("') AS stance_")
          .append(stance);
    }
    Sql sql =
        new Sql(
            "SELECT c.id, c.text, c.day"
                + counts
                + REPORTS
                + ", "
                + Citation.columns("c", "c.local")
                + " FROM claims c JOIN versions v ON v.id = c.version"
                + " JOIN documents d ON d.id = v.document");
    sql.and("EXISTS (SELECT 1 FROM same_claims m WHERE m.item = c.id AND m.first = c.id)");
    if (contested) {
      sql.and(
          "EXISTS (SELECT 1 FROM ledger_positions p WHERE p.ledger_claim = c.id"
              + " AND p.stance = 'affirm')"
              + " AND EXISTS (SELECT 1 FROM ledger_positions p WHERE p.ledger_claim = c.id"
              + " AND p.stance IN ('deny', 'dispute'))");
    }
    List<String> words = text == null ? List.of() : Folding.words(text);
    if (text != null && words.isEmpty()) {
      return Answer.none("'" + text + "' has no words to search for");
    }
    if (!words.isEmpty()) {
      sql.and(
          "c.id IN (SELECT m.first FROM same_claims m JOIN claims o ON o.id = m.item"
              + " WHERE o.version IN ("
              + database.dialect().searchQuery()
              + "))",
          database.dialect().searchTerm(words, true));
    }
    scope.restrict(sql, "c.day");
    sql.then("ORDER BY c.day DESC, c.id DESC LIMIT ?", scope.limit() + 1);
    return Answer.page(sql.list(handle, Claims::line), scope.limit(), List.of());
  }

  private static Line line(ResultSet row) throws SQLException {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("claim", row.getString("cite_id"));
    fields.put("day", Words.nullIfEmpty(row.getString("day")));
    fields.put("text", row.getString("text"));
    StringBuilder summary =
        new StringBuilder(Words.day(row.getString("day")))
            .append("  ")
            .append(row.getString("text"))
            .append(" (");
    String separator = "";
    for (String stance : STANCES) {
      int count = row.getInt("stance_" + stance);
      fields.put(stance, count);
      if (count > 0) {
        summary.append(separator).append(stance).append(' ').append(count);
        separator = ", ";
      }
    }
    int reports = row.getInt("reports");
    int appearances = row.getInt("appearances");
    fields.put("reports", reports);
    fields.put("appearances", appearances);
    summary.append(')').append(Words.reports(reports, appearances));
    return new Line(fields, summary.toString(), Citation.of(row));
  }
}
