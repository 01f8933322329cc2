package dev.readout.record.ask;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Where the words stand.
 *
 * @param id what {@code readout cite} takes: the article's code and the part of it
 * @param words the exact words, cut after {@value #LONGEST} code points
 * @param begin position of the first code point in the kept text
 * @param end position after the last; where the words were cut it is that of the whole passage
 */
public record Citation(
    String id,
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String url,
    int begin,
    int end,
    String words) {

  /** The most code points of an article that an answer repeats in one line. */
  public static final int LONGEST = 600;

  /**
   * The columns that {@link #of} reads, of a table with {@code begin_cp} and {@code end_cp}, a
   * version {@code v} and a document {@code d}.
   *
   * @param part the name of the table in the query, never one from outside
   * @param id the expression for the part's local id, likewise
   */
  static String columns(String part, String id) {
    return columns(id, part + ".begin_cp", part + ".end_cp");
  }

  /** The same with an expression for each. */
  static String columns(String id, String begin, String end) {
    return ("d.code || '.' || {id} AS cite_id, v.title AS cite_title, v.publisher AS cite_publisher,"
            + " v.published AS cite_published, v.url AS cite_url,"
            + " {begin} AS cite_begin, {end} AS cite_end, substr(v.text, {begin} + 1,"
            + " CASE WHEN {end} - {begin} > {longest} THEN {longest} ELSE {end} - {begin} END)"
            + " AS cite_words")
        .replace("{id}", id)
        .replace("{begin}", begin)
        .replace("{end}", end)
        .replace("{longest}", String.valueOf(LONGEST));
  }

  static Citation of(ResultSet row) throws SQLException {
    return new Citation(
        row.getString("cite_id"),
        row.getString("cite_title"),
        row.getString("cite_publisher"),
        row.getString("cite_published"),
        row.getString("cite_url"),
        row.getInt("cite_begin"),
        row.getInt("cite_end"),
        row.getString("cite_words"));
  }
}
