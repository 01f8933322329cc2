package dev.readout.record.keep;

import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * The next free ids of tables. Within a transaction nobody else writes, so that ids follow from
 * what is kept and its order, and an interrupted run leaves no gaps.
 */
final class Ids {

  private final Handle handle;
  private final Map<String, Integer> last = new HashMap<>();

  Ids(Handle handle) {
    this.handle = handle;
  }

  int next(String table) {
    int id =
        last.computeIfAbsent(
                table,
                name ->
                    handle
                        .createQuery("SELECT coalesce(max(id), 0) FROM " + name)
                        .mapTo(Integer.class)
                        .one())
            + 1;
    last.put(table, id);
    return id;
  }
}
