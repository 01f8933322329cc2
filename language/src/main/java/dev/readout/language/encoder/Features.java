package dev.readout.language.encoder;

import dev.readout.model.Span;
import java.text.Normalizer;
import java.util.List;

/**
 * What the uncased vocabulary drops: for each word one number from 0 to 63, which the network adds
 * to its input.
 *
 * <pre>
 *   feature = (shape * 4 + gap) * 2 + quoted
 *
 *   shape   1 lower case, 2 Capitalised, 3 UPPER CASE, 4 one capital letter, 5 mIxed,
 *           6 with a digit, 7 no letter; 0 is for the special pieces
 *   gap     before the word: 0 nothing, 1 space, 2 line break, 3 empty line or start of text
 *   quoted  1 from an opening quotation mark to its closing mark
 * </pre>
 *
 * <p>The same definition stands in the training code; the parity test holds both together.
 */
final class Features {

  private static final int SPACE = 1;
  private static final int LINE = 2;
  private static final int PARAGRAPH = 3;

  private Features() {}

  /** One number for each word of a text; quotations go on over the ends of sentences. */
  static int[] of(String text, List<Span> words) {
    int[] features = new int[words.size()];
    boolean open = false;
    int last = 0;
    for (int i = 0; i < features.length; i++) {
      Span word = words.get(i);
      int gap = i == 0 ? PARAGRAPH : gap(text, last, word.start());
      boolean before = open && gap != PARAGRAPH;
      open = opens(text, word, before);
      int quoted = before || open ? 1 : 0;
      features[i] = (shape(text, word) * 4 + gap) * 2 + quoted;
      last = word.end();
    }
    return features;
  }

  /** The feature of a word's further pieces: the same shape and quotation, no gap. */
  static int continued(int feature) {
    return feature / 8 * 8 + feature % 2;
  }

  private static int gap(String text, int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      lines += c == '\n' || c == 0x2028 || c == 0x2029 ? 1 : 0;
    }
    return lines == 0 ? (from == to ? 0 : SPACE) : lines == 1 ? LINE : PARAGRAPH;
  }

  /** Whether a quotation is open after a word. */
  private static boolean opens(String text, Span word, boolean before) {
    if (word.length() == 1) {
      return switch (text.charAt(word.start())) {
        case 0x201C, 0xAB, 0x201E -> true;
        case 0x201D, 0xBB -> false;
        case '"' -> !before;
        default -> before;
      };
    }
    if (word.length() == 2) {
      String mark = word.in(text);
      return mark.equals("``") || (before && !mark.equals("''"));
    }
    return before;
  }

  private static int shape(String text, Span word) {
    int letters = 0;
    int capitals = 0;
    boolean begins = false;
    int at = word.start();
    while (at < word.end()) {
      int c = text.codePointAt(at);
      if (isDigit(c)) {
        return 6;
      }
      if (Character.isLetter(c)) {
        boolean capital = Character.isUpperCase(c);
        begins |= capital && letters == 0;
        letters++;
        capitals += capital ? 1 : 0;
      }
      at += Character.charCount(c);
    }
    if (letters == 0) {
      return 7;
    }
    if (capitals == 0) {
      return 1;
    }
    if (capitals == letters) {
      return letters == 1 ? 4 : 3;
    }
    return begins && capitals == 1 ? 2 : 5;
  }

  /** Decimal digits, and single digits that are raised, lowered or circled. */
  private static boolean isDigit(int c) {
    if (c < 0x80 || Character.getType(c) != Character.OTHER_NUMBER) {
      return Character.isDigit(c);
    }
    String plain = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
    return plain.codePoints().filter(Character::isDigit).count() == 1;
  }
}
