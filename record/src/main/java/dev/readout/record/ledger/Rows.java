package dev.readout.record.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Rows of items by their ids. */
final class Rows {

  private Rows() {}

  /**
   * What a reader makes of each row, by the row's first column.
   *
   * @param query in which {@code {}} stands for the ids
   */
  static <T> Map<Integer, T> of(
      Handle handle, String query, Collection<Integer> ids, Reader<T> reader) {
    Map<Integer, T> found = new LinkedHashMap<>();
    if (!ids.isEmpty()) {
      Query bound =
          handle.createQuery(
              query.replace("{}", String.join(", ", Collections.nCopies(ids.size(), "?"))));
      int position = 0;
      for (int id : ids) {
        bound.bind(position++, id);
      }
      bound.map((row, context) -> found.put(row.getInt(1), reader.read(row))).list();
    }
    return found;
  }

  /** Makes a value of a row. */
  interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }
}
