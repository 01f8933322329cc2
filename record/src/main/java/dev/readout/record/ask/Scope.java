package dev.readout.record.ask;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which days, and how many lines.
 *
 * @param since the first day, or null
 * @param until the last day, or null
 * @param limit the most lines
 */
public record Scope(@Nullable LocalDate since, @Nullable LocalDate until, int limit) {

  /** All days, fifty lines. */
  public static final Scope DEFAULT = new Scope(null, null, 50);

  /**
   * @throws IllegalArgumentException if the limit is not positive
   */
  public Scope {
    if (limit < 1) {
      throw new IllegalArgumentException("limit must be 1 or more, was " + limit);
    }
  }

  /**
   * Only what articles told by the end of the last day; one whose day is not known counts by the
   * day of what it tells.
   *
   * @param alias of a table with {@code version} and {@code day}
   */
  void knownOf(Sql sql, String alias) {
    if (until != null) {
      String last = until.toString();
      sql.and(
          ("EXISTS (SELECT 1 FROM versions kv WHERE kv.id = {a}.version AND"
                  + " ((kv.published_day <> '' AND kv.published_day <= ?)"
                  + " OR (kv.published_day = '' AND {a}.day <> '' AND {a}.day <= ?)))")
              .replace("{a}", alias),
          last,
          last);
    }
  }

  /** The same from the first day on, without a last one. */
  Scope open() {
    return new Scope(since, null, limit);
  }

  /** Adds the days to a query; a day that is not known lies in no period. */
  void restrict(Sql sql, String column) {
    if (since != null) {
      sql.and(column + " >= ?", since.toString());
    }
    if (until != null) {
      sql.and(column + " <= ? AND " + column + " <> ''", until.toString());
    }
  }
}
