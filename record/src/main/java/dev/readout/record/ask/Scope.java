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
   * Only what articles told by the end of the last day; one whose day is not known counts by what
   * it tells of.
   *
   * @param day the column with the day of what is told
   */
  void known(Sql sql, String published, String day) {
    if (until != null) {
      String last = until.toString();
      sql.and(
          "("
              + published
              + " <> '' AND "
              + published
              + " <= ?) OR ("
              + published
              + " = '' AND "
              + day
              + " <> '' AND "
              + day
              + " <= ?)",
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
