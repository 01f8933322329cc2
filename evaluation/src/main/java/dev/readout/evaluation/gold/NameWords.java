package dev.readout.evaluation.gold;

import dev.readout.evaluation.scoring.Letters;
import dev.readout.language.resource.Table;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of a name or a sentence, so normalised that spelling does not part them: without
 * accents, capitals, points and the genitive's {@code 's}.
 */
final class NameWords {

  private static final Set<String> STOPWORDS = Set.copyOf(words("stopwords.txt"));
  private static final List<String> ENDINGS = words("endings.txt");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final int LEAST_STEM = 4;

  /** Of all marks the one that canonical order puts last: its combining class is the greatest. */
  private static final int LAST_MARK = 0x345;

  private static final int FIRST_MARK = 0x300;
  private static final int DOTLESS_I = 0x131;
  private static final int CAPITAL_SHARP_S = 0x1E9E;
  private static final int FIRST_CHEROKEE = 0x13A0;
  private static final int LAST_CHEROKEE = 0x13F5;

  private NameWords() {}

  private static List<String> words(String resource) {
    return Table.load(NameWords.class, resource, 1).rows().stream().map(row -> row.get(0)).toList();
  }

  /** The words, in order. */
  static List<String> of(String text) {
    String plain = withoutGenitive(plain(text)).replace(".", "");
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    plain
        .codePoints()
        .forEach(
            c -> {
              if (Letters.isWord(c)) {
                word.appendCodePoint(c);
              } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
              }
            });
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }

  /** A name in one form: its words without leading articles, parted by blanks. */
  static String normalised(String name) {
    List<String> words = of(name);
    while (words.size() > 1 && ARTICLES.contains(words.get(0))) {
      words = words.subList(1, words.size());
    }
    return String.join(" ", words);
  }

  /** The last word; empty where there is none. */
  static String last(String name) {
    List<String> words = of(name);
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  /** The words that carry content, cut to a rough stem. */
  static Set<String> content(String text) {
    Set<String> stems = new HashSet<>();
    for (String word : of(text)) {
      if (!STOPWORDS.contains(word)) {
        stems.add(stem(word));
      }
    }
    return stems;
  }

  private static String stem(String word) {
    for (String ending : ENDINGS) {
      int cut = word.length() - ending.length();
      if (word.endsWith(ending) && word.codePointCount(0, cut) >= LEAST_STEM) {
        return word.substring(0, cut);
      }
    }
    return word;
  }

  /** Compatibility form, without marks, case folded. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(text.replace('\u2019', '\''), Normalizer.Form.NFKD)
        .codePoints()
        .filter(c -> !isCombining(c))
        .forEach(c -> fold(c, plain));
    return plain.toString();
  }

  /**
   * Whether a character's canonical combining class is not 0. The platform does not tell, but its
   * normaliser orders marks by their class: exactly such a mark goes before one of the greatest
   * class.
   */
  private static boolean isCombining(int codePoint) {
    if (codePoint < FIRST_MARK) {
      return false;
    }
    if (codePoint == LAST_MARK) {
      return true;
    }
    String after = Character.toString(LAST_MARK) + Character.toString(codePoint);
    return Normalizer.normalize(after, Normalizer.Form.NFD).codePointAt(0) != LAST_MARK;
  }

  /** Full case folding of Unicode, which the platform lacks: the capitals' small letters. */
  private static void fold(int codePoint, StringBuilder out) {
    if (codePoint == DOTLESS_I || isCherokeeCapital(codePoint)) {
      out.appendCodePoint(codePoint);
      return;
    }
    String letter = codePoint == CAPITAL_SHARP_S ? "ß" : Character.toString(codePoint);
    letter
        .toUpperCase(Locale.ROOT)
        .codePoints()
        .map(c -> isCherokeeCapital(c) ? c : Character.toLowerCase(c))
        .forEach(out::appendCodePoint);
  }

  /** Cherokee folds to its capitals, which were encoded first. */
  private static boolean isCherokeeCapital(int codePoint) {
    return codePoint >= FIRST_CHEROKEE && codePoint <= LAST_CHEROKEE;
  }

  private static String withoutGenitive(String text) {
    StringBuilder kept = new StringBuilder();
    int from = 0;
    for (int at = text.indexOf("'s"); at >= 0; at = text.indexOf("'s", at + 2)) {
      int end = at + 2;
      if (end == text.length() || !Letters.isWord(text.codePointAt(end))) {
        kept.append(text, from, at);
        from = end;
      }
    }
    return kept.append(text, from, text.length()).toString();
  }
}
