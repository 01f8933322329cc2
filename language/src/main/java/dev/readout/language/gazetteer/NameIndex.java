package dev.readout.language.gazetteer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds what bears a name, however its apostrophes, accents and capitals are written. */
final class NameIndex<T> {

  private static final int SHORTEST_IN_CAPITALS = 4;

  private final Map<String, List<T>> entries = new HashMap<>();

  void add(String name, T entry) {
    String key = straight(name);
    put(key, entry);
    String bare = bare(key);
    if (!bare.equals(key)) {
      put(bare, entry);
    }
    String capitals = bare.toUpperCase(Locale.ROOT);
    if (bare.length() >= SHORTEST_IN_CAPITALS && !capitals.equals(bare)) {
      put(capitals, entry);
    }
  }

  private void put(String key, T entry) {
    List<T> found = entries.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!found.contains(entry)) {
      found.add(entry);
    }
  }

  /** In the order in which they were added. */
  List<T> find(String name) {
    List<T> found = entries.get(straight(name));
    return found == null ? List.of() : List.copyOf(found);
  }

  boolean contains(String name) {
    return entries.containsKey(straight(name));
  }

  private static String straight(String name) {
    return name.replace('\u2019', '\'').replace('\u2018', '\'');
  }

  private static String bare(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replace('ł', 'l')
            .replace('Ł', 'L')
            .replace('ø', 'o')
            .replace('Ø', 'O')
            .replace('ı', 'i');
      }
    }
    return name;
  }
}
