package dev.readout.language.identification;

import dev.readout.language.resource.Table;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells the language of a text by its script, its most frequent words and its special letters.
 * Reads no more than the first 6,000 characters. Immutable and safe for use by several threads.
 */
public final class LanguageIdentifier {

  private static final int LONGEST = 6_000;
  private static final int FEWEST_LETTERS = 20;

  /** The least weight of evidence: four frequent words. */
  private static final double LEAST = 8;

  /** The least evidence per word: about one frequent word in eight. */
  private static final double LEAST_PER_WORD = 0.25;

  /** How much more evidence the first language must have than the second. */
  private static final double LEAD = 1.15;

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}]+");

  private final List<Profile> profiles = new ArrayList<>();
  private final Map<UnicodeScript, String> scripts = new EnumMap<>(UnicodeScript.class);

  private LanguageIdentifier() {
    for (List<String> row : Table.load(LanguageIdentifier.class, "languages.tsv", 3).rows()) {
      String letters = row.get(2).equals("-") ? "" : row.get(2);
      profiles.add(new Profile(row.get(0), Set.of(row.get(1).split(" ")), letters));
    }
    Table.load(LanguageIdentifier.class, "scripts.tsv", 2)
        .pairs()
        .forEach((script, code) -> scripts.put(UnicodeScript.valueOf(script), code));
  }

  /** An identifier with the lists on the class path. */
  public static LanguageIdentifier load() {
    return new LanguageIdentifier();
  }

  /**
   * The ISO 639-1 code of the language that most of a text is written in ({@code no} for any
   * Norwegian, {@code sr} for Serbian in Cyrillic, {@code hr} for the same in Latin); empty where
   * it cannot be told, as in most texts of fewer than a dozen words.
   */
  public Optional<String> identify(String text) {
    String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    head.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    if (all == 0) {
      return Optional.empty();
    }
    Optional<String> byScript = byScript(letters, all);
    return byScript.isPresent() || all < FEWEST_LETTERS ? byScript : byWords(head);
  }

  private Optional<String> byScript(Map<UnicodeScript, Integer> letters, int all) {
    Map<String, Integer> codes = new HashMap<>();
    letters.forEach(
        (script, count) -> {
          String code = scripts.get(script);
          if (code != null) {
            codes.merge(code, count, Integer::sum);
          }
        });
    int han = letters.getOrDefault(UnicodeScript.HAN, 0);
    int kana = codes.getOrDefault("ja", 0);
    if ((han + kana) * 2 > all && all >= 6) {
      return Optional.of(kana * 10 > han ? "ja" : "zh");
    }
    return codes.entrySet().stream()
        .filter(entry -> entry.getValue() * 2 > all && all >= 6)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private Optional<String> byWords(String text) {
    String[] words = BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT));
    double best = 0;
    double second = 0;
    String code = "";
    for (Profile profile : profiles) {
      double sum = 0;
      for (String word : words) {
        sum += profile.weight(word);
      }
      if (sum > best) {
        second = best;
        best = sum;
        code = profile.code();
      } else {
        second = Math.max(second, sum);
      }
    }
    boolean told = best >= LEAST && best >= LEAST_PER_WORD * words.length && best >= LEAD * second;
    return told ? Optional.of(code) : Optional.empty();
  }
}
