package dev.readout.record.sql;

import java.util.Collections;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Rows for one table, written together; what is not written when it closes is lost. */
public final class Insert implements AutoCloseable {

  private final PreparedBatch batch;
  private final int columns;

  /**
   * @param table a name of the schema, never one from outside
   * @param columns likewise
   */
  public Insert(Handle handle, String table, List<String> columns) {
    this.columns = columns.size();
    batch =
        handle.prepareBatch(
            "INSERT INTO "
                + table
                + " ("
                + String.join(", ", columns)
                + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?"))
                + ")");
  }

  /** Adds a row with the values in the order of the columns. */
  public void row(@Nullable Object... values) {
    if (values.length != columns) {
      throw new IllegalArgumentException(values.length + " values for " + columns + " columns");
    }
    for (int i = 0; i < values.length; i++) {
      batch.bind(i, values[i] instanceof String text ? StorableText.of(text) : values[i]);
    }
    batch.add();
  }

  /** Writes the rows that were added. */
  public void write() {
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  @Override
  public void close() {
    batch.close();
  }
}
