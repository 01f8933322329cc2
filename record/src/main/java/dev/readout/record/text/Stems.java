package dev.readout.record.text;

import java.util.Map;
import java.util.Set;

/**
 * What a word is compared by: its stem, by which {@code met}, {@code meeting} and {@code meets} are
 * one, as are {@code denied} and {@code denial}.
 */
public final class Stems {

  private static final Map<String, String> FAMILIES = WordList.pairs(Stems.class, "families.tsv");

  private static final Set<String> FUNCTION_WORDS =
      Set.copyOf(WordList.words(Stems.class, "function-words.txt"));

  private Stems() {}

  /**
   * @param word as {@link Folding} gives it
   */
  public static String of(String word) {
    return Stemmer.stem(FAMILIES.getOrDefault(word, word));
  }

  /** Whether the word says nothing of what a text is about. */
  public static boolean isFunctionWord(String word) {
    return FUNCTION_WORDS.contains(word);
  }
}
