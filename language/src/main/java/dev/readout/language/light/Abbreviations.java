package dev.readout.language.light;

import dev.readout.language.resource.Table;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Words with a full stop of their own, and what may follow them. */
final class Abbreviations {

  private final Map<String, String> kinds;
  private final Set<String> starters;

  Abbreviations() {
    kinds = Table.load(Abbreviations.class, "abbreviations.tsv", 2).pairs();
    starters = Table.load(Abbreviations.class, "sentence-starters.txt", 1).words();
  }

  /**
   * Whether the full stop after a word belongs to it.
   *
   * @param word without the full stop
   * @param next the first character after the full stop and white space in its line, or -1
   */
  boolean keepsFullStop(String word, int next) {
    if (isInitials(word)) {
      return word.length() > 1 || next >= 0;
    }
    String kind = kinds.get(word);
    return kind != null && (!kind.equals("number") || (next >= 0 && Character.isDigit(next)));
  }

  /**
   * Whether a sentence may end with the abbreviation.
   *
   * @param token with its full stop
   * @param next the word after it
   */
  boolean mayEndSentence(String token, String next) {
    String word = token.substring(0, token.length() - 1);
    String kind = kinds.get(word);
    if (kind != null && !kind.equals("any")) {
      return false;
    }
    return starters.contains(next.toLowerCase(Locale.ROOT));
  }

  /** {@code J}, {@code U.S}, {@code a.m}: letters, each but the last with a full stop. */
  private static boolean isInitials(String word) {
    if (word.length() == 1) {
      char c = word.charAt(0);
      return Character.isUpperCase(c) && c != 'I';
    }
    if (word.length() % 2 == 0) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (i % 2 == 0 ? !Character.isLetter(c) : c != '.') {
        return false;
      }
    }
    return true;
  }
}
