package dev.readout.record.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Short and long names of bodies. */
final class Bodies {

  private static final Map<String, String> KNOWN =
      WordTable.pairs("bodies.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(p -> NameKey.of(p[0]), p -> NameKey.of(p[1])));

  /** Words that have no letter in a short name. */
  private static final Set<String> PASSED_OVER =
      Set.copyOf(WordTable.lines("passed-over-words.txt"));

  private static final int SHORTEST = 2;

  private Bodies() {}

  /** The key of the one name of a body that is called by several everywhere; else the same key. */
  static String known(String key) {
    String bare = key.startsWith("the ") ? key.substring(4) : key;
    return KNOWN.getOrDefault(bare, bare);
  }

  /** Whether the first is made of the initials of the second. */
  static boolean isShortFor(String letters, String name) {
    String word = letters.replace(".", "").strip();
    if (word.length() < SHORTEST || !word.codePoints().allMatch(Character::isUpperCase)) {
      return false;
    }
    List<String> words = new ArrayList<>();
    for (String part : name.split("[\\s-]+")) {
      if (!part.isEmpty()) {
        words.add(part);
      }
    }
    return words.size() > 1
        && (word.equals(initials(words, true)) || word.equals(initials(words, false)));
  }

  private static String initials(List<String> words, boolean passOver) {
    StringBuilder letters = new StringBuilder();
    for (String word : words) {
      if (!passOver || !PASSED_OVER.contains(NameKey.of(word))) {
        letters.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
      }
    }
    return letters.toString();
  }
}
