package dev.readout.language.identification;

import java.util.Set;

/**
 * What gives a language away.
 *
 * @param code ISO 639-1
 * @param words its most frequent, in lower case
 * @param letters that hardly any other language has; may be empty
 */
record Profile(String code, Set<String> words, String letters) {

  Profile {
    words = Set.copyOf(words);
  }

  /** How much a word speaks for the language, 0 to 2. */
  double weight(String word) {
    if (words.contains(word)) {
      return 2;
    }
    for (int i = 0; i < word.length(); i++) {
      if (letters.indexOf(word.charAt(i)) >= 0) {
        return 1;
      }
    }
    return 0;
  }
}
