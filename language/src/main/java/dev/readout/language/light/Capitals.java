package dev.readout.language.light;

import dev.readout.model.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What capitals mean in one text. In headlines that are written In Title Case or IN CAPITALS they
 * mean nothing, so a word there is read in lower case if it stands in lower case elsewhere in the
 * text.
 */
final class Capitals {

  private static final int LONG_WORD = 4;

  private final String text;
  private final Set<String> lowerCase = new HashSet<>();

  Capitals(String text, List<Span> tokens) {
    this.text = text;
    for (Span token : tokens) {
      if (Character.isLowerCase(text.charAt(token.start()))) {
        lowerCase.add(token.in(text));
      }
    }
  }

  /** Whether nearly all long words of a sentence are capitalised; at least four words. */
  boolean areIdle(List<Span> sentence) {
    int words = 0;
    int capitalised = 0;
    for (Span token : sentence) {
      boolean whole = token.length() >= LONG_WORD;
      if (whole && Character.isLetter(text.charAt(token.start()))) {
        words++;
        capitalised += Character.isUpperCase(text.charAt(token.start())) ? 1 : 0;
      }
    }
    return words >= 4 && capitalised * 10 >= words * 9;
  }

  /** The word as it would be written where capitals mean something. */
  String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lowerCase.contains(lower) ? lower : inCapitals(word) ? titled(word) : word;
  }

  private static boolean inCapitals(String word) {
    return word.length() >= LONG_WORD && word.codePoints().allMatch(Character::isUpperCase);
  }

  private static String titled(String word) {
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
