package dev.readout.record.same;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who does it to whom, as far as the order of the names tells. */
final class Roles {

  private Roles() {}

  /**
   * Whether two names that both sentences have stand in reversed order, something being told
   * between them, and no words explain it, as those of a passive do.
   */
  static boolean reversed(Content one, Content other) {
    Set<String> names = new LinkedHashSet<>(one.names());
    names.addAll(other.names());
    List<String> first = one.order();
    List<String> second = other.order();
    List<String> shared =
        first.stream().filter(names::contains).filter(other.stems()::containsKey).limit(6).toList();
    for (int i = 0; i + 1 < shared.size(); i++) {
      String before = shared.get(i);
      String after = shared.get(i + 1);
      boolean turned = second.indexOf(before) > second.indexOf(after);
      boolean told =
          first.indexOf(after) - first.indexOf(before) > 1
              && second.indexOf(before) - second.indexOf(after) > 1;
      if (turned && told && !one.passive() && !other.passive()) {
        return true;
      }
    }
    return false;
  }
}
