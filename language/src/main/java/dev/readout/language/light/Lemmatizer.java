package dev.readout.language.light;

import dev.readout.language.PartOfSpeech;
import dev.readout.language.resource.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds the dictionary form of a word: irregular forms from a list, the rest by rules of spelling.
 */
final class Lemmatizer {

  private final Map<String, String> irregular = new HashMap<>();
  private final Set<String> silentE = Table.load(Lemmatizer.class, "stems-with-e.txt", 1).words();

  Lemmatizer() {
    for (List<String> row : Table.load(Lemmatizer.class, "irregular-forms.tsv", 3).rows()) {
      irregular.put(row.get(1) + ' ' + row.get(0), row.get(2));
    }
  }

  /**
   * The lemma of a word.
   *
   * @param form as it is written
   */
  String lemma(String form, PartOfSpeech pos) {
    if (pos == PartOfSpeech.PROPN) {
      return form;
    }
    String word = form.toLowerCase(Locale.ROOT).replace('\u2019', '\'').replace("\u00AD", "");
    if (word.isEmpty()) {
      return form;
    }
    String known = irregular.get(pos + " " + word);
    if (known != null) {
      return known;
    }
    return switch (pos) {
      case VERB, AUX -> verb(word);
      case NOUN -> noun(word);

      default -> word;
    };
  }

  private String verb(String word) {
    int length = word.length();
    if (word.endsWith("ied") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    if (word.endsWith("ing") && length > 4 && hasVowel(word, length - 3)) {
      return base(word.substring(0, length - 3));
    }
    if (word.endsWith("ed") && length > 3 && hasVowel(word, length - 2)) {
      return base(word.substring(0, length - 2));
    }
    return word.endsWith("s") && !word.endsWith("ss") && length > 3 ? withoutS(word) : word;
  }

  private String noun(String word) {
    boolean plural =
        word.length() > 3
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("us")
            && !word.endsWith("is");
    if (word.endsWith("men") && word.length() > 4) {
      return word.substring(0, word.length() - 2) + "an";
    }
    return plural ? withoutS(word) : word;
  }

  private static String withoutS(String word) {
    int length = word.length();
    if (word.endsWith("ies") && length > 4) {
      return word.substring(0, length - 3) + "y";
    }
    boolean es =
        word.endsWith("sses")
            || word.endsWith("shes")
            || word.endsWith("ches")
            || word.endsWith("xes")
            || word.endsWith("zzes")
            || word.endsWith("oes");
    return word.substring(0, length - (es ? 2 : 1));
  }

  /** The verb of a stem that stood before {@code -ed} or {@code -ing}. */
  private String base(String stem) {
    int length = stem.length();
    if (silentE.contains(stem)) {
      return stem + "e";
    }
    if (length < 2) {
      return stem;
    }
    char last = stem.charAt(length - 1);
    char before = stem.charAt(length - 2);
    if (last == before) {
      boolean doubledAnyway =
          last == 'l' || last == 's' || last == 'z' || last == 'f' || last == 'e' || last == 'o';
      return doubledAnyway ? stem : stem.substring(0, length - 1);
    }
    return needsE(stem, last, before) ? stem + "e" : stem;
  }

  private static boolean needsE(String stem, char last, char before) {
    return switch (last) {
      case 'c', 'v', 'u', 'z' -> true;
      case 'g' -> before == 'd' || before == 'r' || before == 'l' || before == 'a';
      case 's' ->
          isVowel(before) || before == 'r' || before == 'n' || before == 'p' || before == 'l';
      case 'l' -> !isVowel(before) && before != 'r' && before != 'w';
      case 't' -> before == 'a' && stem.length() > 3 && !isVowel(stem.charAt(stem.length() - 3));
      case 'r' ->
          (before == 'i' || before == 'u')
              && stem.length() > 2
              && !isVowel(stem.charAt(stem.length() - 3));
      case 'd' ->
          (before == 'u' || before == 'i')
              && stem.length() > 3
              && !isVowel(stem.charAt(stem.length() - 3));
      default -> false;
    };
  }

  private static boolean hasVowel(String word, int end) {
    for (int i = 0; i < end; i++) {
      if (isVowel(word.charAt(i)) || word.charAt(i) == 'y') {
        return true;
      }
    }
    return false;
  }

  private static boolean isVowel(char c) {
    return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
  }
}
