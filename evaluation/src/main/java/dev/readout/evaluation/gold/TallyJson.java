package dev.readout.evaluation.gold;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A tally as the JSON values that the reference scorer prints. */
final class TallyJson {

  private TallyJson() {}

  /** By list: its figures, then the accuracy of its attributes where it has some. */
  static Map<String, Map<String, Map<String, @Nullable Object>>> of(Tally tally) {
    Map<String, Map<String, Map<String, @Nullable Object>>> lists = new LinkedHashMap<>();
    for (Counted figure : Counted.values()) {
      lists
          .computeIfAbsent(figure.list(), list -> new LinkedHashMap<>())
          .put(figure.label(), count(tally.of(figure)));
    }
    for (Judged attribute : Judged.values()) {
      lists
          .computeIfAbsent(attribute.list(), list -> new LinkedHashMap<>())
          .computeIfAbsent("accuracy", name -> new LinkedHashMap<>())
          .put(attribute.label(), mark(tally.of(attribute)));
    }
    return lists;
  }

  private static Map<String, @Nullable Object> count(Tally.Count count) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("p", count.precision());
    row.put("r", count.recall());
    row.put("f1", count.f1());
    row.put("matched", count.matched());
    row.put("system", count.predicted());
    row.put("gold", count.gold());
    return row;
  }

  private static Map<String, @Nullable Object> mark(Tally.Mark mark) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("accuracy", mark.accuracy());
    row.put("accuracy_where_stated", mark.accuracyWhereStated());
    row.put("judged", mark.judged());
    row.put("stated", mark.stated());
    return row;
  }
}
