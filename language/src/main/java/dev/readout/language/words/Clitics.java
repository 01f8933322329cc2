package dev.readout.language.words;

import dev.readout.language.resource.Table;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Splits words as Universal Dependencies for English does: {@code did|n't}, {@code Belov|'s}. */
final class Clitics {

  private static final Set<String> SUFFIXES = Set.of("s", "re", "ve", "ll", "d", "m");

  private final Map<String, String> fused = Table.load(Clitics.class, "fused-words.tsv", 2).pairs();

  /**
   * Where the second token of a word begins, or the word's length if it is one token.
   *
   * @param word letters with apostrophes inside
   */
  int split(String word) {
    int length = word.length();
    if (length < 3) {
      return length;
    }
    String head = length <= 7 ? fused.get(word.toLowerCase(Locale.ROOT)) : null;
    if (head != null) {
      return head.length();
    }
    int apostrophe = length - 1;
    while (apostrophe >= Math.max(1, length - 3)
        && !Characters.isApostrophe(word.charAt(apostrophe))) {
      apostrophe--;
    }
    if (apostrophe < 1 || !Characters.isApostrophe(word.charAt(apostrophe))) {
      return length;
    }
    String after = word.substring(apostrophe + 1).toLowerCase(Locale.ROOT);
    if (after.equals("t")
        && apostrophe > 1
        && Character.toLowerCase(word.charAt(apostrophe - 1)) == 'n') {
      return apostrophe - 1;
    }
    return SUFFIXES.contains(after) ? apostrophe : length;
  }
}
