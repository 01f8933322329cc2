package dev.readout.record.ask;

import dev.readout.record.sql.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said, the latest first. What was said in the same words again, as in a reprint, is
 * one line with the number of its appearances.
 *
 * @param name the speaker
 * @param officials also those who speak for the state of that name
 * @param about of whom the statement speaks, or null
 * @param to whom it was said to, or null
 * @param channel kind of channel, or null
 * @param act the act, or null
 * @param denials only denials
 */
public record Said(
    String name,
    boolean officials,
    @Nullable String about,
    @Nullable String to,
    @Nullable String channel,
    @Nullable String act,
    boolean denials,
    Scope scope)
    implements Question {

  @Override
  public Answer ask(Database database) {
    return database.read(this::answer);
  }

  private Answer answer(Handle handle) {
    List<String> notes = new ArrayList<>();
    Entities speakers = Entities.named(handle, name);
    notes.addAll(speakers.notes());
    Party party = officials ? speakers.partyWithOfficials() : speakers.party();
    Sql sql =
        new Sql(StatementLines.SELECT).and(party.condition("s.speaker_entity"), party.parameters());
    sql.and("NOT EXISTS (SELECT 1 FROM repeats r WHERE r.item = s.id AND r.first <> s.id)");
    related(handle, sql, about, "'about', 'toward', 'mentioned'", notes);
    related(handle, sql, to, "'addressee'", notes);
    if (channel != null) {
      sql.and("s.channel_kind = ?", channel);
    }
    if (act != null) {
      sql.and("s.act = ?", act);
    }
    if (denials) {
      sql.and(
          "s.act = 'deny' OR EXISTS (SELECT 1 FROM positions p WHERE p.statement = s.id"
              + " AND p.stance = 'deny')");
    }
    scope.restrict(sql, "s.day");
    sql.then("ORDER BY s.day DESC, s.id DESC LIMIT ?", scope.limit() + 1);
    return Answer.page(StatementLines.of(handle, sql), scope.limit(), notes);
  }

  private static void related(
      Handle handle, Sql sql, @Nullable String name, String relations, List<String> notes) {
    if (name != null) {
      Entities entities = Entities.named(handle, name);
      notes.addAll(entities.notes());
      Party party = entities.party();
      sql.and(
          "s.id IN (SELECT x.statement FROM statement_actors x WHERE x.relation IN ("
              + relations
              + ") AND "
              + party.condition("x.entity")
              + ")",
          party.parameters());
    }
  }

  /** Statements as lines, for every question that answers with statements. */
  static final class StatementLines {

    static final String SELECT =
        "SELECT s.id, s.day, s.said, s.act, s.form, s.channel_kind, s.channel_name, s.content,"
            + " s.speaker_words, s.confidence, e.name AS speaker, a.name AS speaker_here,"
            + " (SELECT min(dp.code || '.' || c.local) FROM positions p JOIN claims c ON c.id ="
            + " p.claim JOIN versions cv ON cv.id = c.version JOIN documents dp ON dp.id ="
            + " cv.document WHERE p.statement = s.id) AS claim,"
            + " (SELECT count(*) FROM repeats r WHERE r.first = s.id) AS appearances, "
            + Citation.columns("s", "s.local")
            + " FROM statements s JOIN versions v ON v.id = s.version"
            + " JOIN documents d ON d.id = v.document"
            + " LEFT JOIN entities e ON e.id = s.speaker_entity"
            + " LEFT JOIN actors a ON a.id = s.speaker_actor";

    private StatementLines() {}

    static List<Line> of(Handle handle, Sql sql) {
      List<Found> found = sql.list(handle, Found::of);
      Parties parties =
          Parties.of(
              handle,
              "statement_actors",
              "statement",
              "relation",
              found.stream().map(Found::id).toList());
      return found.stream().map(statement -> statement.line(parties)).toList();
    }

    private record Found(int id, Map<String, @Nullable Object> fields, Citation citation) {

      static Found of(ResultSet row) throws SQLException {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("day", Words.nullIfEmpty(row.getString("day")));
        fields.put("said", row.getString("said"));
        String speaker = row.getString("speaker");
        fields.put("speaker", speaker == null ? row.getString("speaker_here") : speaker);
        fields.put("speaker_words", row.getString("speaker_words"));
        fields.put("act", row.getString("act"));
        fields.put("form", row.getString("form"));
        fields.put("channel", row.getString("channel_kind"));
        fields.put("channel_name", row.getString("channel_name"));
        fields.put("content", row.getString("content"));
        fields.put("to", null);
        fields.put("about", null);
        fields.put("claim", row.getString("claim"));
        fields.put("appearances", Math.max(1, row.getInt("appearances")));
        fields.put("confidence", row.getDouble("confidence"));
        return new Found(row.getInt("id"), fields, Citation.of(row));
      }

      Line line(Parties parties) {
        fields.put("to", parties.joined(id, Set.of("addressee")));
        fields.put("about", parties.joined(id, Set.of("about", "toward")));
        return new Line(fields, summary(), citation);
      }

      private String summary() {
        StringBuilder text = new StringBuilder(Words.day((String) fields.get("day")));
        Object speaker = fields.get("speaker");
        Object words = fields.get("speaker_words");
        text.append("  ")
            .append(speaker != null ? speaker : words != null ? words : "unknown speaker")
            .append(' ')
            .append(Words.verb(String.valueOf(fields.get("act"))));
        if (fields.get("to") != null) {
          text.append(" to ").append(fields.get("to"));
        }
        if (fields.get("about") != null) {
          text.append(", about ").append(fields.get("about"));
        }
        text.append(" (").append(fields.get("form"));
        Object channel = fields.get("channel");
        text.append(
            channel == null ? ", channel not stated" : ", " + Words.plain(String.valueOf(channel)));
        text.append(')');
        if (fields.get("claim") != null) {
          text.append("; claim ").append(fields.get("claim"));
        }
        return text.append(
                Words.reports(1, (int) Objects.requireNonNull(fields.get("appearances"))))
            .toString();
      }
    }
  }
}
