package dev.readout.record.ledger;

import dev.readout.record.same.Groups;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/**
 * Things of one kind that are joined to groups, as rows of two tables: one says to which group an
 * item belongs, the other by which keys items are found that it may be the same as.
 *
 * @param <S> what items are compared by
 */
abstract class Joined<S> {

  /** Items with the most keys in common that are looked at. */
  private static final int MOST_CANDIDATES = 30;

  private final Handle handle;
  private final String table;
  private final String keys;
  private final Groups<S> groups;

  /**
   * @param table of items, a name of the schema
   * @param keys table of keys, likewise
   */
  Joined(Handle handle, String table, String keys, Groups<S> groups) {
    this.handle = handle;
    this.table = table;
    this.keys = keys;
    this.groups = groups;
  }

  Handle handle() {
    return handle;
  }

  /** What items are compared by; those that have nothing to compare may be left out. */
  abstract Map<Integer, S> load(Collection<Integer> items);

  /** By which an item is found. */
  abstract Collection<?> keys(S signals);

  /** How many keys two items must share to be compared. */
  int leastKeys() {
    return 1;
  }

  /** Whether only the first of a group is found by its keys and compared. */
  boolean byFirstAlone() {
    return false;
  }

  /** Writes to which group an item belongs. */
  void link(int item, int first, double score, Map<Integer, S> signals) {
    handle.execute(
        "INSERT INTO " + table + " (item, first, score) VALUES (?, ?, ?)", item, first, score);
  }

  /** Puts items that came together, in their order, each to its group. */
  final void add(List<Integer> items) {
    Map<Integer, S> signals = load(items);
    for (int item : items) {
      S own = signals.get(item);
      if (own != null) {
        add(item, own);
      }
    }
  }

  private void add(int item, S own) {
    Collection<?> found = keys(own);
    Map<Integer, List<Integer>> members = candidates(found);
    TreeSet<Integer> compared = new TreeSet<>();
    members.values().forEach(compared::addAll);
    Map<Integer, S> signals = new LinkedHashMap<>(load(compared));
    signals.put(item, own);
    List<Integer> firsts = new ArrayList<>(members.keySet());
    List<List<S>> things = new ArrayList<>();
    for (List<Integer> those : members.values()) {
      things.add(those.stream().map(signals::get).filter(Objects::nonNull).toList());
    }
    OptionalInt group = groups.of(own, things);
    if (group.isPresent()) {
      int first = firsts.get(group.getAsInt());
      double mean = groups.mean(own, things.get(group.getAsInt()));
      link(item, first, Math.rint(mean * 1000) / 1000, signals);
    } else {
      link(item, item, 1, signals);
    }
    if (group.isEmpty() || !byFirstAlone()) {
      for (Object key : found) {
        handle.execute("INSERT INTO " + keys + " (key, item) VALUES (?, ?)", key, item);
      }
    }
  }

  /** Groups that may be the item's, by their firsts, with those of them that are compared. */
  private Map<Integer, List<Integer>> candidates(Collection<?> found) {
    if (found.isEmpty()) {
      return Map.of();
    }
    String marks = String.join(", ", Collections.nCopies(found.size(), "?"));
    Query query =
        handle.createQuery(
            "SELECT DISTINCT t.first FROM "
                + table
                + " t JOIN (SELECT item FROM "
                + keys
                + " WHERE key IN ("
                + marks
                + ") GROUP BY item HAVING count(*) >= "
                + leastKeys()
                + " ORDER BY count(*) DESC, item DESC LIMIT "
                + MOST_CANDIDATES
                + ") k ON k.item = t.item ORDER BY t.first");
    int position = 0;
    for (Object key : found) {
      query.bind(position++, key);
    }
    Map<Integer, List<Integer>> members = new LinkedHashMap<>();
    for (int first : query.mapTo(Integer.class).list()) {
      members.put(first, byFirstAlone() ? List.of(first) : group(first, Groups.MOST_COMPARED));
    }
    return members;
  }

  private List<Integer> group(int first, int most) {
    return handle
        .createQuery("SELECT item FROM " + table + " WHERE first = ? ORDER BY item LIMIT ?")
        .bind(0, first)
        .bind(1, most)
        .mapTo(Integer.class)
        .list();
  }

  /** Takes items out; what was in their groups is put to groups anew, in its order. */
  final void remove(List<Integer> items) {
    TreeSet<Integer> firsts = new TreeSet<>();
    for (int item : items) {
      firsts.addAll(
          handle
              .createQuery("SELECT first FROM " + table + " WHERE item = ?")
              .bind(0, item)
              .mapTo(Integer.class)
              .list());
    }
    TreeSet<Integer> left = new TreeSet<>();
    for (int first : firsts) {
      List<Integer> group = group(first, Integer.MAX_VALUE);
      // Those that only follow the first do not rest on each other.
      boolean whole = !byFirstAlone() || items.contains(first);
      group.stream().filter(item -> whole || items.contains(item)).forEach(left::add);
    }
    for (int item : left) {
      handle.execute("DELETE FROM " + keys + " WHERE item = ?", item);
      handle.execute("DELETE FROM " + table + " WHERE item = ?", item);
    }
    left.removeAll(items);
    add(new ArrayList<>(left));
  }

  final void removeAll() {
    handle.execute("DELETE FROM " + keys);
    handle.execute("DELETE FROM " + table);
  }
}
