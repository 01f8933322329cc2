package dev.readout.reading.times.recognition;

import dev.readout.language.Analysis;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The lexemes of a text, with the tokens under them. Asked for a place outside, it gives a break.
 */
final class Lexemes {

  private static final int LONGEST_NUMBER = 12;

  private final List<Lexeme> lexemes = new ArrayList<>();
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int nextToken;

  Lexemes(Analysis analysis) {
    this.text = analysis.text();
    for (Sentence sentence : analysis.sentences()) {
      tokens.addAll(sentence.tokens());
    }
    split();
  }

  int size() {
    return lexemes.size();
  }

  Lexeme at(int index) {
    return index >= 0 && index < lexemes.size() ? lexemes.get(index) : Lexeme.OUTSIDE;
  }

  private void split() {
    int at = 0;
    int lineEnds = 0;
    boolean glued = false;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        lineEnds += c == '\n' ? 1 : 0;
        if (c == '\n' && lineEnds == 2) {
          lexemes.add(Lexeme.OUTSIDE);
        }
        glued = false;
        at++;
        continue;
      }
      int end = end(at);
      add(at, end, glued);
      lineEnds = 0;
      glued = true;
      at = end;
    }
  }

  private int end(int start) {
    int c = text.codePointAt(start);
    if (isDigit(text.charAt(start))) {
      return endOfNumber(start);
    }
    int at = start + Character.charCount(c);
    while (Character.isLetter(c) && at < text.length()) {
      int next = text.codePointAt(at);
      if (!Character.isLetter(next) && Character.getType(next) != Character.NON_SPACING_MARK) {
        break;
      }
      at += Character.charCount(next);
    }
    return at;
  }

  private int endOfNumber(int start) {
    int at = start;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    int whole = at;
    while (digitsAfter(at, ',') == 3 && whole - start <= 3) {
      at += 4;
    }
    int decimals = digitsAfter(at, '.');
    return decimals > 0 && decimals <= 4 ? at + 1 + decimals : at;
  }

  private int digitsAfter(int at, char mark) {
    if (at >= text.length() || text.charAt(at) != mark) {
      return 0;
    }
    int end = at + 1;
    while (end < text.length() && end - at <= LONGEST_NUMBER && isDigit(text.charAt(end))) {
      end++;
    }
    return end - at - 1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void add(int start, int end, boolean glued) {
    char first = text.charAt(start);
    Lexeme.Kind kind =
        isDigit(first)
            ? Lexeme.Kind.NUMBER
            : Character.isLetter(text.codePointAt(start)) ? Lexeme.Kind.WORD : Lexeme.Kind.MARK;
    // Nothing in the word lists is as long as what is cut off here.
    String lower = text.substring(start, Math.min(end, start + 40)).toLowerCase(Locale.ROOT);
    lexemes.add(
        new Lexeme(start, end, lower, kind, Character.isUpperCase(first), glued, tokenAt(start)));
  }

  private @Nullable Token tokenAt(int offset) {
    while (nextToken < tokens.size() && tokens.get(nextToken).span().end() <= offset) {
      nextToken++;
    }
    return nextToken < tokens.size() && tokens.get(nextToken).span().start() <= offset
        ? tokens.get(nextToken)
        : null;
  }
}
