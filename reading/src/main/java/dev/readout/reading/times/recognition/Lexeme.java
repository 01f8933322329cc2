package dev.readout.reading.times.recognition;

import dev.readout.language.PartOfSpeech;
import dev.readout.language.Token;
import org.jspecify.annotations.Nullable;

/**
 * A run of letters, a number, or one other character.
 *
 * @param start offset in UTF-16 code units
 * @param lower the form in lower case, whatever the locale
 * @param glued nothing stands between it and the lexeme before
 * @param token the token it belongs to, or null where the analysis has none there
 */
record Lexeme(
    int start,
    int end,
    String lower,
    Kind kind,
    boolean capital,
    boolean glued,
    @Nullable Token token) {

  enum Kind {
    WORD,
    /** Digits, with commas between thousands or one decimal point. */
    NUMBER,
    MARK,
    /** A blank line, and what lies before and after the text. */
    BREAK
  }

  static final Lexeme OUTSIDE = new Lexeme(0, 0, "", Kind.BREAK, false, false, null);

  boolean is(String word) {
    return lower.equals(word);
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isMark() {
    return kind == Kind.MARK;
  }

  boolean isBreak() {
    return kind == Kind.BREAK;
  }

  boolean is(PartOfSpeech... any) {
    return token != null && token.is(any);
  }

  /** A whole number of at most so many digits, without commas; else -1. */
  int digits(int most) {
    if (kind != Kind.NUMBER || lower.length() > most || !isWhole()) {
      return -1;
    }
    return Integer.parseInt(lower);
  }

  boolean isWhole() {
    return kind == Kind.NUMBER && lower.indexOf('.') < 0 && lower.indexOf(',') < 0;
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }
}
