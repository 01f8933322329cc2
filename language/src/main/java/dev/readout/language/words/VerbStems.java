package dev.readout.language.words;

import dev.readout.language.resource.Table;
import java.util.Map;

/**
 * Leads what is left of a verb without {@code -ed} or {@code -ing} back to the verb: undoubles its
 * consonant, or gives it back its silent {@code e}, by the rules of English spelling and a list of
 * the verbs that break them.
 */
final class VerbStems {

  private final Map<String, String> exceptions =
      Table.load(VerbStems.class, "verb-stems.tsv", 2).pairs();

  /** The verb of a stem: {@code stopp} gives {@code stop}, {@code decid} {@code decide}. */
  String verb(String stem) {
    String known = exceptions.get(stem);
    if (known != null) {
      return known;
    }
    int length = stem.length();
    if (length < 2) {
      return stem;
    }
    char last = stem.charAt(length - 1);
    if (last == stem.charAt(length - 2)) {
      boolean doubleInTheVerb = "lszfeo".indexOf(last) >= 0;
      return doubleInTheVerb ? stem : stem.substring(0, length - 1);
    }
    return needsE(stem, last) ? stem + "e" : stem;
  }

  private static boolean needsE(String stem, char last) {
    if (last == 'c' || last == 'v' || last == 'u' || last == 'z') {
      return true;
    }
    int length = stem.length();
    char before = stem.charAt(length - 2);
    if (!isVowel(before) && before != 'y') {
      return needsEAfterConsonant(stem, last, before);
    }
    boolean oneVowel = length < 3 || !isVowelAt(stem, length - 3);
    if (last == 's') {
      return oneVowel || before != 'u';
    }
    if (!oneVowel) {
      return last == 't' && before == 'a' && "iu".indexOf(stem.charAt(length - 3)) >= 0;
    }
    if (last == 'w' || last == 'x' || last == 'y') {
      return false;
    }
    return !hasVowel(stem, length - 2) || endsLikeSilentE(before, last);
  }

  /** The ends of words of several syllables that mostly have a silent e. */
  private static boolean endsLikeSilentE(char vowel, char last) {
    return switch (last) {
      case 't' -> vowel == 'a' || vowel == 'u';
      case 'd' -> true;
      case 'r' -> vowel == 'a' || vowel == 'i' || vowel == 'u';
      case 'n' -> vowel == 'i';
      case 'm' -> vowel == 'u';
      case 'k', 'g', 'b' -> true;
      default -> false;
    };
  }

  private static boolean needsEAfterConsonant(String stem, char last, char before) {
    return switch (last) {
      case 's' -> "rnpl".indexOf(before) >= 0;
      case 'l' -> before != 'r' && before != 'w';
      case 'g' ->
          "drl".indexOf(before) >= 0
              || (before == 'n'
                  && stem.length() > 3
                  && "aeu".indexOf(stem.charAt(stem.length() - 3)) >= 0);
      default -> false;
    };
  }

  static boolean hasVowel(String word, int end) {
    for (int i = 0; i < end; i++) {
      if (isVowelAt(word, i) || word.charAt(i) == 'y') {
        return true;
      }
    }
    return false;
  }

  /** The u of qu is none. */
  private static boolean isVowelAt(String word, int i) {
    char c = word.charAt(i);
    return isVowel(c) && !(c == 'u' && i > 0 && word.charAt(i - 1) == 'q');
  }

  private static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }
}
