package dev.readout.record.ask;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * A query that is put together from fragments of this package and from parameters. What comes from
 * outside is always a parameter.
 */
final class Sql {

  private final StringBuilder text;
  private final List<Object> parameters = new ArrayList<>();
  private boolean hasWhere;

  /**
   * @param select up to the joins, without WHERE
   * @param values its parameters
   */
  Sql(String select, Object... values) {
    text = new StringBuilder(select);
    Collections.addAll(parameters, values);
  }

  /** A condition with its parameters in the order of the question marks. */
  Sql and(String condition, Object... values) {
    text.append(hasWhere ? " AND " : " WHERE ").append('(').append(condition).append(')');
    hasWhere = true;
    Collections.addAll(parameters, values);
    return this;
  }

  /** A condition in which {@code {}} stands for the ids. */
  Sql andIn(String condition, Collection<Integer> ids) {
    String marks = String.join(", ", Collections.nCopies(ids.size(), "?"));
    // An empty list is no SQL; NULL is in nothing.
    String list = ids.isEmpty() ? "NULL" : marks;
    return and(condition.replace("{}", list), ids.toArray());
  }

  /** What comes after the conditions, with its parameters. */
  Sql then(String tail, Object... values) {
    text.append(' ').append(tail);
    Collections.addAll(parameters, values);
    return this;
  }

  /** A query around this one, which stands where the other has {@code {}}; without conditions. */
  Sql select(String around) {
    return new Sql(around.replace("{}", text), parameters.toArray());
  }

  <T> List<T> list(Handle handle, RowReader<T> reader) {
    Query query = handle.createQuery(text.toString());
    for (int i = 0; i < parameters.size(); i++) {
      query.bind(i, parameters.get(i));
    }
    return query.map((row, context) -> reader.read(row)).list();
  }

  /** Makes a value of a row. */
  interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }
}
