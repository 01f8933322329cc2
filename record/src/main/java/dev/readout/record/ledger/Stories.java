package dev.readout.record.ledger;

import dev.readout.record.same.Story;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** What articles are about, as rows. */
final class Stories {

  private final Handle handle;

  Stories(Handle handle) {
    this.handle = handle;
  }

  void add(int version, Story story) {
    handle.execute(
        "INSERT INTO stories (version, names, opening) VALUES (?, ?, ?)",
        version,
        written(story.names()),
        written(story.opening()));
  }

  Map<Integer, Story> of(Collection<Integer> versions) {
    return Rows.of(
        handle,
        "SELECT version, names, opening FROM stories WHERE version IN ({})",
        versions,
        row -> new Story(read(row.getString(2)), read(row.getString(3))));
  }

  void remove(int version) {
    handle.execute("DELETE FROM stories WHERE version = ?", version);
  }

  void removeAll() {
    handle.execute("DELETE FROM stories");
  }

  private static String written(Map<String, Integer> counts) {
    return new TreeMap<>(counts)
        .entrySet().stream()
            .map(entry -> entry.getKey() + ":" + entry.getValue())
            .collect(Collectors.joining(" "));
  }

  private static Map<String, Integer> read(String written) {
    Map<String, Integer> counts = new HashMap<>();
    if (!written.isEmpty()) {
      for (String entry : written.split(" ", -1)) {
        int colon = entry.lastIndexOf(':');
        counts.put(entry.substring(0, colon), Integer.parseInt(entry.substring(colon + 1)));
      }
    }
    return counts;
  }
}
