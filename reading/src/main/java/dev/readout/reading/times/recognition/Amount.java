package dev.readout.reading.times.recognition;

import dev.readout.reading.times.recognition.TimeWords.Category;
import dev.readout.reading.times.recognition.TimeWords.Hit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many.
 *
 * @param end index of the lexeme after it
 * @param value null where the words do not count ({@code several})
 * @param article it is no more than {@code a} or {@code another}
 */
record Amount(int end, @Nullable BigDecimal value, boolean article) {

  private static final TimeWords WORDS = TimeWords.shared();
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final int LONGEST_NUMBER = 9;

  /** Reads digits, number words, {@code a}, {@code half a}, {@code several}. */
  static @Nullable Amount at(Lexemes text, int index) {
    Hit vague = WORDS.match(Category.VAGUE, text, index);
    if (vague != null) {
      return new Amount(vague.end(), null, false);
    }
    if (WORDS.has(Category.HALF, text, index)) {
      Hit article = WORDS.match(Category.ARTICLE, text, after(text, index + 1, "-"));
      return new Amount(article == null ? index + 1 : article.end(), HALF, false);
    }
    Amount plain = number(text, index);
    if (plain == null) {
      Hit article = WORDS.match(Category.ARTICLE, text, index);
      if (article == null) {
        return null;
      }
      Amount more = number(text, article.end());
      boolean multiplied = WORDS.has(Category.MULTIPLIER, text, article.end());
      if (more == null) {
        return new Amount(article.end(), BigDecimal.ONE, true);
      }
      // In "a two-day visit" the article belongs to the visit; in "a hundred days" to the number.
      return multiplied || !text.at(index).lower().matches("an?") ? more : null;
    }
    return andHalf(text, plain);
  }

  private static @Nullable Amount number(Lexemes text, int index) {
    Lexeme first = text.at(index);
    if (first.isNumber()) {
      String digits = first.lower().replace(",", "");
      if (digits.length() > LONGEST_NUMBER) {
        return null;
      }
      return scaled(text, new Amount(index + 1, new BigDecimal(digits), false));
    }
    Hit word = WORDS.match(Category.CARDINAL, text, index);
    if (word == null) {
      Hit bare = WORDS.match(Category.MULTIPLIER, text, index);
      return bare == null ? null : new Amount(bare.end(), BigDecimal.valueOf(bare.number()), false);
    }
    int value = word.number();
    int end = word.end();
    if (value >= 20) {
      Hit units = WORDS.match(Category.CARDINAL, text, after(text, end, "-"));
      if (units != null && units.number() < 10) {
        value += units.number();
        end = units.end();
      }
    }
    return scaled(text, new Amount(end, BigDecimal.valueOf(value), false));
  }

  private static Amount scaled(Lexemes text, Amount amount) {
    Hit times = WORDS.match(Category.MULTIPLIER, text, after(text, amount.end(), "-"));
    return times == null || amount.value() == null
        ? amount
        : new Amount(
            times.end(), amount.value().multiply(BigDecimal.valueOf(times.number())), false);
  }

  /** {@code two and a half}, {@code two-and-a-half}. */
  private static Amount andHalf(Lexemes text, Amount whole) {
    int at = after(text, whole.end(), "-");
    if (whole.value() == null || !text.at(at).is("and")) {
      return whole;
    }
    at = after(text, at + 1, "-");
    Hit article = WORDS.match(Category.ARTICLE, text, at);
    at = after(text, article == null ? at : article.end(), "-");
    return WORDS.has(Category.HALF, text, at)
        ? new Amount(at + 1, whole.value().add(HALF), false)
        : whole;
  }

  static int after(Lexemes text, int index, String mark) {
    return text.at(index).is(mark) ? index + 1 : index;
  }

  boolean isHalf() {
    return value != null && value.compareTo(HALF) == 0;
  }

  boolean isMoreThanOne() {
    return value == null || value.compareTo(BigDecimal.ONE) > 0;
  }
}
