package dev.readout.record.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Words without what writing varies in: lower case, no diacritics, letters and digits only. An
 * apostrophe ends a word, so that a possessive is found by its name.
 */
public final class Folding {

  /** No database takes words of any length into its index. */
  private static final int LONGEST_WORD = 60;

  private Folding() {}

  /**
   * A folded word and where it stands.
   *
   * @param begin in UTF-16 code units
   * @param end likewise, after the last
   */
  public record Token(String word, int begin, int end) {}

  /** The folded words in their order, with their places. */
  public static List<Token> tokens(CharSequence text) {
    Tokens tokens = new Tokens();
    for (int i = 0; i < text.length(); ) {
      int codePoint = Character.codePointAt(text, i);
      int next = i + Character.charCount(codePoint);
      if (codePoint < 128) {
        tokens.take(codePoint, i, next);
      } else {
        int begin = i;
        Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD)
            .codePoints()
            .forEach(part -> tokens.take(part, begin, next));
      }
      i = next;
    }
    return tokens.all();
  }

  /** The folded words in their order. */
  public static List<String> words(CharSequence text) {
    return tokens(text).stream().map(Token::word).toList();
  }

  /** The folded words with single spaces between them. */
  public static String line(CharSequence text) {
    return String.join(" ", words(text));
  }

  /** Gathers words letter by letter. */
  private static final class Tokens {
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int begin;
    private int end;

    void take(int codePoint, int from, int to) {
      if (Character.isLetterOrDigit(codePoint)) {
        if (word.isEmpty()) {
          begin = from;
        }
        end = to;
        if (word.length() < LONGEST_WORD) {
          word.appendCodePoint(Character.toLowerCase(codePoint));
        }
      } else if (!isPassedOver(codePoint)) {
        finish();
      }
    }

    List<Token> all() {
      finish();
      return tokens;
    }

    private void finish() {
      if (!word.isEmpty()) {
        tokens.add(new Token(word.toString(), begin, end));
        word.setLength(0);
      }
    }

    private static boolean isPassedOver(int codePoint) {
      int type = Character.getType(codePoint);
      return type == Character.NON_SPACING_MARK
          || type == Character.ENCLOSING_MARK
          || type == Character.FORMAT;
    }
  }
}
