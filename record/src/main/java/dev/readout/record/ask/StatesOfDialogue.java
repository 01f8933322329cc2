package dev.readout.record.ask;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What sources say of how the dealings between two sides stand, the latest first; {@code latest} is
 * 1 for the last that a source says.
 */
record StatesOfDialogue(Party one, Party other, Scope scope) {

  private static final String SELECT =
      "SELECT dl.id, dl.day, dl.state, dl.trend, dl.basis,"
          + " coalesce(e.name, a.name, s.speaker_words) AS according, s.local AS statement, "
          + Citation.columns("dl", "dl.local")
          + " FROM dialogues dl JOIN versions v ON v.id = dl.version"
          + " JOIN documents d ON d.id = v.document"
          + " LEFT JOIN statements s ON s.id = dl.statement"
          + " LEFT JOIN entities e ON e.id = s.speaker_entity"
          + " LEFT JOIN actors a ON a.id = s.speaker_actor";

  List<Line> lines(Handle handle) {
    Sql sql = new Sql(SELECT);
    between(sql, one, other);
    scope.restrict(sql, "dl.day");
    sql.then("ORDER BY dl.day DESC, dl.id DESC LIMIT ?", scope.limit() + 1);
    List<Found> found = sql.list(handle, Found::of);
    Parties parties =
        Parties.of(
            handle, "dialogue_parties", "dialogue", "''", found.stream().map(Found::id).toList());
    Set<String> sources = new HashSet<>();
    return found.stream().map(state -> state.line(parties, sources.add(state.source()))).toList();
  }

  /** Only dialogues in which both take part. */
  static void between(Sql sql, Party one, Party other) {
    for (Party side : List.of(one, other)) {
      sql.and(
          "dl.id IN (SELECT p.dialogue FROM dialogue_parties p WHERE "
              + side.condition("p.entity")
              + ")",
          side.parameters());
    }
  }

  private record Found(
      int id,
      @Nullable String day,
      String state,
      @Nullable String trend,
      @Nullable String basis,
      @Nullable String according,
      Citation citation) {

    static Found of(ResultSet row) throws SQLException {
      String speaker = row.getString("according");
      String according =
          row.getString("statement") == null ? null : speaker == null ? "unknown speaker" : speaker;
      return new Found(
          row.getInt("id"),
          Words.nullIfEmpty(row.getString("day")),
          row.getString("state"),
          row.getString("trend"),
          row.getString("basis"),
          according,
          Citation.of(row));
    }

    /** Whoever speaks; the article's own voice is the outlet's. */
    String source() {
      return according != null ? according : "\n" + citation.publisher();
    }

    Line line(Parties parties, boolean latest) {
      String between = parties.joined(id, Set.of(""));
      DialogueFields fields =
          new DialogueFields("state", day)
              .put("parties", between)
              .put("state", state)
              .put("trend", trend)
              .put("according", according)
              .put("basis", basis)
              .put("latest", latest ? 1 : 0);
      String summary =
          Words.day(day)
              + "  "
              + between
              + ": "
              + Words.plain(state)
              + (trend == null || trend.equals("none") ? "" : ", " + trend)
              + " according to "
              + (according == null ? "the article itself" : according)
              + (basis == null ? "" : "; on the basis of " + basis);
      return new Line(fields.all(), summary, citation);
    }
  }
}
