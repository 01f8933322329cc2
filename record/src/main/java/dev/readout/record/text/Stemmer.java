package dev.readout.record.text;

/**
 * English words without their endings (Porter 1980, "An algorithm for suffix stripping"): {@code
 * resigned}, {@code resigns} and {@code resignation} are {@code resign}. Takes folded words; what
 * is no word of Latin letters comes back as it is.
 */
final class Stemmer {

  private static final String[][] DERIVATIONS = {
    {"ational", "ate"}, {"tional", "tion"}, {"enci", "ence"}, {"anci", "ance"}, {"izer", "ize"},
    {"abli", "able"}, {"alli", "al"}, {"entli", "ent"}, {"eli", "e"}, {"ousli", "ous"},
    {"ization", "ize"}, {"ation", "ate"}, {"ator", "ate"}, {"alism", "al"}, {"iveness", "ive"},
    {"fulness", "ful"}, {"ousness", "ous"}, {"aliti", "al"}, {"iviti", "ive"}, {"biliti", "ble"}
  };
  private static final String[][] SHORTER = {
    {"icate", "ic"},
    {"ative", ""},
    {"alize", "al"},
    {"iciti", "ic"},
    {"ical", "ic"},
    {"ful", ""},
    {"ness", ""}
  };
  private static final String[] LAST = {
    "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous",
    "ive", "ize", "al", "er", "ic", "ou", "ion"
  };

  /** Longer ones are no words. */
  private static final int LONGEST = 40;

  private String word;

  private Stemmer(String word) {
    this.word = word;
  }

  static String stem(String word) {
    if (word.length() < 3
        || word.length() > LONGEST
        || !word.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      return word;
    }
    Stemmer stemmer = new Stemmer(word);
    stemmer.plural();
    stemmer.past();
    if (stemmer.ends("y") && hasVowel(stemmer.without(1))) {
      stemmer.cut(1, "i");
    }
    stemmer.replace(DERIVATIONS);
    stemmer.replace(SHORTER);
    stemmer.last();
    stemmer.finish();
    return stemmer.word;
  }

  private void plural() {
    if (ends("sses") || ends("ies")) {
      cut(2, "");
    } else if (ends("s") && !ends("ss")) {
      cut(1, "");
    }
  }

  private void past() {
    if (ends("eed")) {
      if (measure(without(3)) > 0) {
        cut(1, "");
      }
      return;
    }
    int ending = ends("ed") ? 2 : ends("ing") ? 3 : 0;
    if (ending == 0 || !hasVowel(without(ending))) {
      return;
    }
    cut(ending, "");
    if (ends("at") || ends("bl") || ends("iz")) {
      word += "e";
    } else if (endsInDoubleConsonant() && !ends("l") && !ends("s") && !ends("z")) {
      cut(1, "");
    } else if (measure(word) == 1 && endsShort(word)) {
      word += "e";
    }
  }

  private void replace(String[][] endings) {
    for (String[] ending : endings) {
      if (ends(ending[0])) {
        if (measure(without(ending[0].length())) > 0) {
          cut(ending[0].length(), ending[1]);
        }
        return;
      }
    }
  }

  private void last() {
    for (String ending : LAST) {
      if (ends(ending)) {
        String rest = without(ending.length());
        boolean follows = !ending.equals("ion") || rest.endsWith("s") || rest.endsWith("t");
        if (follows && measure(rest) > 1) {
          word = rest;
        }
        return;
      }
    }
  }

  private void finish() {
    if (ends("e")) {
      String rest = without(1);
      if (measure(rest) > 1 || (measure(rest) == 1 && !endsShort(rest))) {
        word = rest;
      }
    }
    if (ends("ll") && measure(word) > 1) {
      cut(1, "");
    }
  }

  private boolean ends(String ending) {
    return word.endsWith(ending) && word.length() > ending.length();
  }

  private String without(int letters) {
    return word.substring(0, word.length() - letters);
  }

  private void cut(int letters, String instead) {
    word = without(letters) + instead;
  }

  private boolean endsInDoubleConsonant() {
    int last = word.length() - 1;
    return last > 0 && word.charAt(last) == word.charAt(last - 1) && isConsonant(word, last);
  }

  /** Consonant, vowel, consonant other than w, x, y. */
  private static boolean endsShort(String word) {
    int last = word.length() - 1;
    return last >= 2
        && isConsonant(word, last)
        && !isConsonant(word, last - 1)
        && isConsonant(word, last - 2)
        && "wxy".indexOf(word.charAt(last)) < 0;
  }

  private static boolean hasVowel(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!isConsonant(word, i)) {
        return true;
      }
    }
    return false;
  }

  /** How often a vowel is followed by a consonant. */
  private static int measure(String word) {
    int measure = 0;
    boolean vowel = false;
    for (int i = 0; i < word.length(); i++) {
      boolean consonant = isConsonant(word, i);
      if (consonant && vowel) {
        measure++;
      }
      vowel = !consonant;
    }
    return measure;
  }

  private static boolean isConsonant(String word, int at) {
    // A y is a vowel after a consonant; a run of them is told by its parity, not by recursion.
    int run = 0;
    while (at - run >= 0 && word.charAt(at - run) == 'y') {
      run++;
    }
    if (run == 0) {
      return "aeiou".indexOf(word.charAt(at)) < 0;
    }
    int before = at - run;
    boolean consonant = before < 0 || "aeiou".indexOf(word.charAt(before)) >= 0;
    return (run % 2 == 1) == consonant;
  }
}
