package dev.readout.record.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/**
 * The rows of a page, the latest first, from a table of any size that has {@code day} and {@code
 * id}: first by a look at its latest rows, which fills the page for whoever is often in the news,
 * and only if they do not suffice by way of the indexes, which is fast for whoever is not. Both
 * ways give the same rows.
 */
final class Latest {

  /** So many of the latest rows are looked at. */
  private static final int LOOKED_AT = 10_000;

  private Latest() {}

  /** The conditions of a question. */
  interface Conditions {

    /**
     * Adds them.
     *
     * @param rowByRow whether each row is looked at by itself, so that a condition should lead from
     *     the row to what is asked of it, and not the other way round
     */
    void add(Sql sql, boolean rowByRow);
  }

  /**
   * The ids of one row more than the page has.
   *
   * @param table a name of the schema, never one from outside
   * @param alias by which the conditions name it
   */
  static List<Integer> ids(
      Handle handle, String table, String alias, Scope scope, Conditions conditions) {
    Sql latest = new Sql("SELECT * FROM " + table);
    scope.restrict(latest, "day");
    latest.then("ORDER BY day DESC, id DESC LIMIT ?", LOOKED_AT);
    List<Integer> page =
        page(
            handle,
            latest.select("SELECT " + alias + ".id FROM ({}) " + alias),
            alias,
            scope,
            conditions,
            true);
    if (page.size() > scope.limit()) {
      return page;
    }
    Sql all = new Sql("SELECT " + alias + ".id FROM " + table + " " + alias);
    scope.restrict(all, alias + ".day");
    return page(handle, all, alias, scope, conditions, false);
  }

  private static List<Integer> page(
      Handle handle, Sql sql, String alias, Scope scope, Conditions conditions, boolean rowByRow) {
    conditions.add(sql, rowByRow);
    sql.then("ORDER BY {a}.day DESC, {a}.id DESC LIMIT ?".replace("{a}", alias), scope.limit() + 1);
    return new ArrayList<>(
        sql.list(handle, row -> Objects.requireNonNull((Integer) row.getInt(1))));
  }
}
