package dev.readout.language.words;

import dev.readout.language.resource.Table;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words with a full stop of their own, and what may follow them. */
final class Abbreviations {

  private static final String BEFORE = "before";

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
    int hyphen = word.lastIndexOf('-');
    if (hyphen >= 0 && word.length() > hyphen + 2 && isInitials(word.substring(hyphen + 1))) {
      return true;
    }
    String kind = kind(word);
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
    String kind = kind(word);
    if (kind != null && !kind.equals("any")) {
      return false;
    }
    return starters.contains(next.toLowerCase(Locale.ROOT));
  }

  /** Titles before names are abbreviations in capitals too ({@code MS. KARLOVA}). */
  private @Nullable String kind(String word) {
    String kind = kinds.get(word);
    if (kind != null || word.length() < 2 || !word.chars().allMatch(Character::isUpperCase)) {
      return kind;
    }
    String mixed = word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
    return BEFORE.equals(kinds.get(mixed)) ? BEFORE : null;
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
