package dev.readout.reading.events;

import dev.readout.language.resource.Table;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What prepositions make of the parties that they govern. */
final class PrepositionParts {

  /** The part of a party in an event. */
  enum Part {
    WITH,
    AGAINST,
    RECEIVER,
    OWNER,
    PLACE,
    LIGHT,
    TIME,
    DURING,
    LIMIT
  }

  private static final Map<Part, Set<String>> WORDS = load();

  private PrepositionParts() {}

  private static Map<Part, Set<String>> load() {
    Map<Part, Set<String>> words = new EnumMap<>(Part.class);
    for (List<String> row : Table.load(PrepositionParts.class, "prepositions.tsv", 2).rows()) {
      Part part = Part.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      words.computeIfAbsent(part, key -> new HashSet<>()).add(row.get(0));
    }
    return words;
  }

  static boolean is(String preposition, Part part) {
    return WORDS.getOrDefault(part, Set.of()).contains(preposition);
  }
}
