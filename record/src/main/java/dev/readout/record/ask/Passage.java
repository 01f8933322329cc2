package dev.readout.record.ask;

import dev.readout.model.exchange.CodePoints;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The text of an article with what a citation of it needs. */
record Passage(
    int version,
    String code,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String url,
    String day,
    String text) {

  private static final String SELECT =
      "SELECT v.id, d.code, v.title, v.publisher, v.published, v.url, v.published_day, v.text"
          + " FROM versions v JOIN documents d ON d.current_version = v.id";

  /** Those of versions, in their order. */
  static List<Passage> all(Handle handle, List<Integer> versions) {
    Map<Integer, Passage> found = new HashMap<>();
    new Sql(SELECT)
        .andIn("v.id IN ({})", versions)
        .list(handle, row -> found.put(row.getInt("id"), of(row)));
    return versions.stream().flatMap(id -> Stream.ofNullable(found.get(id))).toList();
  }

  private static Passage of(ResultSet row) throws SQLException {
    return new Passage(
        row.getInt("id"),
        row.getString("code"),
        row.getString("title"),
        row.getString("publisher"),
        row.getString("published"),
        row.getString("url"),
        row.getString("published_day"),
        row.getString("text"));
  }

  /**
   * Cites a stretch of the text; its id names the stretch by its code points.
   *
   * @param begin in UTF-16 code units
   * @param end likewise, after the last
   */
  Citation cite(int begin, int end) {
    CodePoints codePoints = CodePoints.of(text);
    int from = codePoints.fromUtf16(begin);
    int to = codePoints.endFromUtf16(end);
    int cut = codePoints.toUtf16(Math.min(to, from + Citation.LONGEST));
    return new Citation(
        code + ":" + from + "-" + to,
        title,
        publisher,
        published,
        url,
        from,
        to,
        text.substring(begin, cut));
  }
}
