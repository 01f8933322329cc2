package dev.readout.language.words;

import dev.readout.language.PartOfSpeech;
import dev.readout.language.resource.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the dictionary form of a word: irregular forms from a list, the rest by rules of spelling.
 * Safe for use by several threads.
 */
public final class Lemmatizer {

  private final Map<String, String> irregular = new HashMap<>();
  private final VerbStems stems = new VerbStems();

  /** A lemmatizer with the word lists on the class path. */
  public Lemmatizer() {
    for (List<String> row : Table.load(Lemmatizer.class, "irregular-forms.tsv", 3).rows()) {
      irregular.put(row.get(1) + ' ' + row.get(0), row.get(2));
    }
  }

  /**
   * The lemma of a word.
   *
   * @param form as it is written
   */
  public String lemma(String form, PartOfSpeech pos) {
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
    if (word.endsWith("eed") && length > 4) {
      return word.substring(0, length - 1);
    }
    if (word.endsWith("ing") && length > 4 && VerbStems.hasVowel(word, length - 3)) {
      return stems.verb(word.substring(0, length - 3));
    }
    if (word.endsWith("ed") && length > 3 && VerbStems.hasVowel(word, length - 2)) {
      return stems.verb(word.substring(0, length - 2));
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
}
