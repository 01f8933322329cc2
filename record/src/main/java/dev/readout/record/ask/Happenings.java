package dev.readout.record.ask;

import dev.readout.record.sql.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * What happened, is to happen or is said to have happened, each source's view on a line of its own,
 * the latest first.
 *
 * @param parties names of which every one must take part
 * @param type PLOVER type, or null
 * @param factuality as some source has it, or null
 */
public record Happenings(
    List<String> parties, @Nullable String type, @Nullable String factuality, Scope scope)
    implements Question {

  public Happenings {
    parties = List.copyOf(parties);
  }

  @Override
  public Answer ask(Database database) {
    return database.read(this::answer);
  }

  private Answer answer(Handle handle) {
    List<String> notes = new ArrayList<>();
    Sql sql = new Sql(EventLines.SELECT);
    for (String party : parties) {
      Entities entities = Entities.named(handle, party);
      notes.addAll(entities.notes());
      EventLines.restrict(sql, entities.partyWithOfficials());
    }
    sql.and(
        "NOT EXISTS (SELECT 1 FROM reprints r WHERE r.item = ev.version AND r.first <> r.item)");
    if (type != null) {
      sql.and("ev.type = ?", type);
    }
    if (factuality != null) {
      sql.and("asn.factuality = ?", factuality);
    }
    scope.restrict(sql, "ev.day");
    sql.then("ORDER BY ev.day DESC, ev.id DESC, asn.position LIMIT ?", scope.limit() + 1);
    return Answer.page(EventLines.of(handle, sql), scope.limit(), notes);
  }

  /** Events as lines, one for each assertion. */
  static final class EventLines {

    static final String SELECT =
        "SELECT ev.id, ev.day, ev.date, ev.type, ev.mode, ev.cameo, ev.quad, ev.trigger_words,"
            + " ev.place_name, ev.place_country, asn.factuality,"
            + " coalesce(e.name, a.name, s.speaker_words) AS according, s.local AS statement,"
            + " (SELECT m.first FROM same_events m WHERE m.item = ev.id) AS first_event, "
            + Citation.columns("ev", "ev.local")
            + " FROM events ev JOIN event_assertions asn ON asn.event = ev.id"
            + " JOIN versions v ON v.id = ev.version JOIN documents d ON d.id = v.document"
            + " LEFT JOIN statements s ON s.id = asn.statement"
            + " LEFT JOIN entities e ON e.id = s.speaker_entity"
            + " LEFT JOIN actors a ON a.id = s.speaker_actor";

    private EventLines() {}

    /** Only events in which the party takes part. */
    static void restrict(Sql sql, Party party) {
      sql.and(
          "ev.id IN (SELECT ea.event FROM event_actors ea WHERE "
              + party.condition("ea.entity")
              + ")",
          party.parameters());
    }

    static List<Line> of(Handle handle, Sql sql) {
      List<Found> found = sql.list(handle, Found::of);
      Parties parties =
          Parties.of(
              handle,
              "event_actors",
              "event",
              "side",
              found.stream().map(Found::id).distinct().toList());
      Reports reports = Reports.of(handle, found.stream().map(Found::first).distinct().toList());
      return found.stream().map(event -> event.line(parties, reports)).toList();
    }

    private record Found(
        int id, int first, Map<String, @Nullable Object> fields, Citation citation) {

      static Found of(ResultSet row) throws SQLException {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("event", row.getString("cite_id"));
        fields.put("day", Words.nullIfEmpty(row.getString("day")));
        fields.put("date", row.getString("date"));
        fields.put("type", row.getString("type"));
        fields.put("mode", row.getString("mode"));
        fields.put("cameo", row.getString("cameo"));
        fields.put("quad", row.getInt("quad"));
        fields.put("actors", null);
        fields.put("recipients", null);
        fields.put("place", row.getString("place_name"));
        fields.put("place_country", row.getString("place_country"));
        fields.put("factuality", row.getString("factuality"));
        String statement = row.getString("statement");
        String according = row.getString("according");
        // The article's own voice is the outlet's, not a speaker's.
        fields.put(
            "according",
            statement == null ? null : according == null ? "unknown speaker" : according);
        fields.put("words", row.getString("trigger_words"));
        return new Found(row.getInt("id"), row.getInt("first_event"), fields, Citation.of(row));
      }

      Line line(Parties parties, Reports reports) {
        fields.put("actors", parties.joined(id, Set.of("actor")));
        fields.put("recipients", parties.joined(id, Set.of("recipient")));
        fields.putAll(reports.fields(first));
        return new Line(fields, summary() + reports.summary(first), citation);
      }

      private String summary() {
        Object date = fields.get("date");
        StringBuilder text = new StringBuilder();
        text.append(
            date == null ? "undated (" + Words.day((String) fields.get("day")) + ")" : date);
        text.append("  ").append(fields.get("type"));
        if (fields.get("mode") != null) {
          text.append('/').append(fields.get("mode"));
        }
        text.append("  ").append(fields.get("actors") == null ? "?" : fields.get("actors"));
        if (fields.get("recipients") != null) {
          text.append(" -> ").append(fields.get("recipients"));
        }
        if (fields.get("place") != null) {
          text.append(", ").append(fields.get("place"));
        }
        text.append(": ").append(Words.plain(String.valueOf(fields.get("factuality"))));
        Object according = fields.get("according");
        return text.append(" according to ")
            .append(according == null ? "the article itself" : according)
            .toString();
      }
    }
  }
}
