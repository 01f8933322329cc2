package dev.readout.language.names;

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
public final class Capitals {

  private static final int LONG_WORD = 4;

  private final String text;
  private final Set<String> lowerCase = new HashSet<>();

  public Capitals(String text, List<Span> tokens) {
    this.text = text;
    for (Span token : tokens) {
      if (Character.isLowerCase(text.charAt(token.start()))) {
        lowerCase.add(token.in(text));
      }
    }
  }

  /**
   * Whether a sentence is a headline, as far as capitals tell: nearly all of its long words are
   * capitalised, at least four; and no full stop ends it, unless it is all in capitals.
   */
  public boolean areIdle(List<Span> sentence) {
    boolean fullStop = text.charAt(sentence.get(sentence.size() - 1).end() - 1) == '.';
    if (fullStop && hasLowerCase(sentence)) {
      return false;
    }
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

  private boolean hasLowerCase(List<Span> sentence) {
    return sentence.stream().anyMatch(token -> Character.isLowerCase(text.charAt(token.start())));
  }

  /** Whether a word stands in lower case somewhere in the text. */
  boolean isAlsoLowerCase(String word) {
    return lowerCase.contains(word.toLowerCase(Locale.ROOT));
  }

  /** The word as it would be written where capitals mean something. */
  public String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lowerCase.contains(lower) ? lower : spelled(word);
  }

  /** {@code Geneva} for {@code GENEVA}; other words as they are. */
  static String spelled(String word) {
    return inCapitals(word) ? titled(word) : word;
  }

  private static boolean inCapitals(String word) {
    return word.length() >= LONG_WORD && word.codePoints().allMatch(Character::isUpperCase);
  }

  private static String titled(String word) {
    return word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }
}
