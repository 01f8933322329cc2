package dev.readout.record.ask;

import dev.readout.record.text.Folding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * On which understandings the dealings of two sides rest, as sources name them: each with the day
 * on which it was first named, who named it and how often; the most recently named first.
 */
record Understandings(Party one, Party other, Scope scope) {

  private static final int MOST_NAMINGS = 2_000;

  private static final String SELECT =
      "SELECT dl.id, dl.day, dl.basis, coalesce(e.name, a.name, s.speaker_words) AS according, "
          + Citation.columns("dl", "dl.local")
          + " FROM dialogues dl JOIN versions v ON v.id = dl.version"
          + " JOIN documents d ON d.id = v.document"
          + " LEFT JOIN statements s ON s.id = dl.statement"
          + " LEFT JOIN entities e ON e.id = s.speaker_entity"
          + " LEFT JOIN actors a ON a.id = s.speaker_actor";

  private record Naming(
      @Nullable String day, String basis, @Nullable String according, Citation citation) {

    static Naming of(ResultSet row) throws SQLException {
      return new Naming(
          Words.nullIfEmpty(row.getString("day")),
          row.getString("basis"),
          row.getString("according"),
          Citation.of(row));
    }
  }

  List<Line> lines(Handle handle) {
    Sql sql = new Sql(SELECT).and("dl.basis IS NOT NULL");
    StatesOfDialogue.between(sql, one, other);
    scope.restrict(sql, "dl.day");
    sql.then("ORDER BY dl.day DESC, dl.id DESC LIMIT ?", MOST_NAMINGS);
    Map<String, List<Naming>> byName = new LinkedHashMap<>();
    for (Naming naming : sql.list(handle, Naming::of)) {
      for (String basis : naming.basis().split("; ")) {
        byName
            .computeIfAbsent(Folding.line(basis), key -> new ArrayList<>())
            .add(new Naming(naming.day(), basis, naming.according(), naming.citation()));
      }
    }
    return byName.values().stream().limit(scope.limit() + 1L).map(Understandings::line).toList();
  }

  private static Line line(List<Naming> namings) {
    Naming first = namings.get(namings.size() - 1);
    Set<String> sources = new LinkedHashSet<>();
    namings.forEach(
        naming ->
            sources.add(naming.according() == null ? "the article itself" : naming.according()));
    String according = String.join(", ", sources);
    DialogueFields fields =
        new DialogueFields("understanding", first.day())
            .put("basis", first.basis())
            .put("according", according)
            .put("reports", namings.size());
    String summary =
        Words.day(first.day())
            + "  understanding: "
            + first.basis()
            + "; named "
            + namings.size()
            + (namings.size() == 1 ? " time" : " times")
            + " according to "
            + according;
    return new Line(fields.all(), summary, first.citation());
  }
}
