package dev.readout.record.identity;

import dev.readout.record.text.Folding;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The form in which names are compared: folded, in Latin letters, without what romanisations differ
 * in. {@code Дмитрий Орлов}, {@code Dmitry Orlov} and {@code Dmitri Orlov} have the same.
 */
public final class NameKey {

  private static final Map<String, String> LETTERS =
      WordTable.pairs("letters.tsv").stream().collect(Collectors.toMap(p -> p[0], p -> p[1]));
  private static final List<String[]> SPELLINGS = WordTable.pairs("spellings.tsv");
  private static final Set<String> GENERIC =
      WordTable.lines("generic-words.txt").stream().collect(Collectors.toUnmodifiableSet());

  private NameKey() {}

  /** The words of the key; empty for a name without letters and digits. */
  public static List<String> words(String name) {
    return Folding.words(name).stream().map(NameKey::key).filter(word -> !word.isEmpty()).toList();
  }

  /** The key: its words with spaces between them. */
  public static String of(String name) {
    return String.join(" ", words(name));
  }

  /**
   * Whether a name consists of words that are nobody's own ({@code the Foreign Ministry}); a name
   * without words does.
   */
  public static boolean isGeneric(String name) {
    return GENERIC.containsAll(Folding.words(name));
  }

  /** Whether a name has small letters and no capital; a script that knows neither has none. */
  static boolean isUncapitalised(String name) {
    return name.codePoints().anyMatch(Character::isLowerCase)
        && name.codePoints().noneMatch(c -> Character.isUpperCase(c) || Character.isTitleCase(c));
  }

  private static String key(String word) {
    StringBuilder latin = new StringBuilder(word.length());
    word.codePoints()
        .mapToObj(Character::toString)
        .forEach(letter -> latin.append(LETTERS.getOrDefault(letter, letter)));
    String key = latin.toString();
    for (String[] spelling : SPELLINGS) {
      key = key.replace(spelling[0], spelling[1]);
    }
    return key;
  }
}
