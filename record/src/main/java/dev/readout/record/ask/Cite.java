package dev.readout.record.ask;

import dev.readout.record.sql.Database;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The passage behind a citation with the words around it.
 *
 * @param id an article's code alone, with a part ({@code d0123456789ab.s4}) or with a stretch of
 *     code points ({@code d0123456789ab:10-50})
 */
public record Cite(String id) implements Question {

  private static final int CONTEXT = 240;

  private static final Pattern STRETCH = Pattern.compile("([^:]+):(\\d{1,9})-(\\d{1,9})");

  @Override
  public Answer ask(Database database) {
    return database.read(this::answer);
  }

  private Answer answer(Handle handle) {
    Matcher stretch = STRETCH.matcher(id);
    if (stretch.matches()) {
      int begin = Integer.parseInt(stretch.group(2));
      int end = Integer.parseInt(stretch.group(3));
      return begin < end ? passage(handle, stretch.group(1), begin, end) : missing();
    }
    CitedPart part = CitedPart.parse(id);
    if (part.local().isEmpty()) {
      return passage(handle, part.article(), 0, Citation.LONGEST);
    }
    for (String table : List.of("statements", "claims", "events", "dialogues", "actors")) {
      List<int[]> places =
          new Sql(
                  "SELECT x.begin_cp, x.end_cp FROM "
                      + table
                      + " x JOIN documents d ON d.current_version = x.version")
              .and("d.code = ? AND x.local = ?", part.article(), part.local())
              .list(handle, row -> new int[] {row.getInt(1), row.getInt(2)});
      if (!places.isEmpty()) {
        return passage(handle, part.article(), places.get(0)[0], places.get(0)[1]);
      }
    }
    return missing();
  }

  private Answer missing() {
    return Answer.none("the record has nothing by the name '" + id + "'");
  }

  private Answer passage(Handle handle, String article, int begin, int end) {
    List<Line> lines =
        new Sql(
                "SELECT d.code, v.title, v.publisher, v.published, v.url, v.number, v.sha256,"
                    + " substr(v.text, ? + 1, ?) AS words,"
                    + " substr(v.text, ? + 1, ?) AS before, substr(v.text, ? + 1, ?) AS after,"
                    + " length(v.text) AS whole"
                    + " FROM versions v JOIN documents d ON d.current_version = v.id",
                begin,
                Math.min(end - begin, Citation.LONGEST),
                Math.max(0, begin - CONTEXT),
                Math.min(begin, CONTEXT),
                end,
                CONTEXT)
            .and("d.code = ?", article)
            .list(
                handle,
                row -> {
                  int last = Math.min(end, row.getInt("whole"));
                  Map<String, @Nullable Object> fields = new LinkedHashMap<>();
                  fields.put("article", row.getString("code"));
                  fields.put("version", row.getInt("number"));
                  fields.put("sha256", row.getString("sha256"));
                  fields.put("before", row.getString("before"));
                  fields.put("passage", row.getString("words"));
                  fields.put("after", row.getString("after"));
                  String summary =
                      "... "
                          + row.getString("before")
                          + "[["
                          + row.getString("words")
                          + "]]"
                          + row.getString("after")
                          + " ...";
                  return new Line(
                      fields,
                      summary,
                      new Citation(
                          id,
                          row.getString("title"),
                          row.getString("publisher"),
                          row.getString("published"),
                          row.getString("url"),
                          begin,
                          last,
                          row.getString("words")));
                });
    return lines.isEmpty() ? missing() : new Answer(lines, false, List.of());
  }
}
