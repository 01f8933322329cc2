package dev.readout.record.ask;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Those who are meant by a name in a query.
 *
 * @param ids entities
 * @param states codes of states whose people and bodies are meant as well
 */
record Party(Set<Integer> ids, Set<String> states) {

  /** The condition that a column is one of them; the column is never a name from outside. */
  String condition(String column) {
    String some = column + " IN (" + (ids.isEmpty() ? "NULL" : marks(ids.size())) + ")";
    return states.isEmpty()
        ? some
        : "("
            + some
            + " OR "
            + column
            + " IN (SELECT id FROM entities WHERE country IN ("
            + marks(states.size())
            + ") AND kind IN ('person', 'organisation', 'group')))";
  }

  /** In the order of the condition. */
  Object[] parameters() {
    List<Object> parameters = new ArrayList<>(ids);
    parameters.addAll(states);
    return parameters.toArray();
  }

  private static String marks(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }
}
