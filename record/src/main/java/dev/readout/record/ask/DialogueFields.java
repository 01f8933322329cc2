package dev.readout.record.ask;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of every line of {@link DialogueAsOf}, so that all parts fit one table. */
final class DialogueFields {

  private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();

  /**
   * @param part {@code state}, {@code understanding}, {@code contact} or {@code week}
   * @param day of the state or the contact; of the week its Monday
   */
  DialogueFields(String part, @Nullable String day) {
    fields.put("part", part);
    fields.put("day", day);
    for (String name :
        new String[] {
          "parties",
          "state",
          "trend",
          "type",
          "mode",
          "factuality",
          "according",
          "basis",
          "latest",
          "verbal_cooperation",
          "material_cooperation",
          "verbal_conflict",
          "material_conflict",
          "verbal_cooperation_events",
          "material_cooperation_events",
          "verbal_conflict_events",
          "material_conflict_events",
          "events",
          "reports"
        }) {
      fields.put(name, null);
    }
  }

  DialogueFields put(String name, @Nullable Object value) {
    if (!fields.containsKey(name)) {
      throw new IllegalArgumentException("no field '" + name + "'");
    }
    fields.put(name, value);
    return this;
  }

  Map<String, @Nullable Object> all() {
    return fields;
  }
}
