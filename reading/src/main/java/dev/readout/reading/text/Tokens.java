package dev.readout.reading.text;

import dev.readout.language.Analysis;
import dev.readout.language.Name;
import dev.readout.language.PartOfSpeech;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;

/** All tokens of an article in one row, found by index, by sentence and by offset. Immutable. */
public final class Tokens {

  private final String text;
  private final List<Token> tokens;
  private final int[] sentenceOf;
  private final List<TokenRange> sentences;

  private Tokens(String text, List<Token> tokens, int[] sentenceOf, List<TokenRange> sentences) {
    this.text = text;
    this.tokens = tokens;
    this.sentenceOf = sentenceOf;
    this.sentences = sentences;
  }

  public static Tokens of(Analysis analysis) {
    List<Token> tokens = new ArrayList<>();
    List<TokenRange> sentences = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      sentences.add(new TokenRange(tokens.size(), tokens.size() + sentence.tokens().size()));
      tokens.addAll(sentence.tokens());
    }
    nameWords(tokens, analysis.names());
    MistakenNouns.correct(tokens, sentences);
    ClausePrepositions.correct(tokens, sentences);
    Both.correct(tokens, sentences);
    int[] sentenceOf = new int[tokens.size()];
    for (int s = 0; s < sentences.size(); s++) {
      for (int i = sentences.get(s).first(); i < sentences.get(s).end(); i++) {
        sentenceOf[i] = s;
      }
    }
    return new Tokens(analysis.text(), List.copyOf(tokens), sentenceOf, List.copyOf(sentences));
  }

  /** The words of a name with a capital are proper nouns, whatever a tagger took them for. */
  private static void nameWords(List<Token> tokens, List<Name> names) {
    int i = 0;
    for (Name name : names) {
      while (i < tokens.size() && tokens.get(i).span().end() <= name.span().start()) {
        i++;
      }
      for (; i < tokens.size() && tokens.get(i).span().start() < name.span().end(); i++) {
        Token token = tokens.get(i);
        boolean capital = token.form().chars().anyMatch(Character::isUpperCase);
        if (capital && !token.is(PartOfSpeech.PROPN)) {
          tokens.set(
              i,
              new Token(
                  token.span(),
                  token.form(),
                  token.form(),
                  PartOfSpeech.PROPN,
                  token.head(),
                  token.relation()));
        }
      }
    }
  }

  public int size() {
    return tokens.size();
  }

  public Token get(int index) {
    return tokens.get(index);
  }

  /** The tokens of each sentence. */
  public List<TokenRange> sentences() {
    return sentences;
  }

  /** The number of the sentence that a token stands in. */
  public int sentenceOf(int index) {
    return sentenceOf[index];
  }

  /** The tokens of the sentence that a token stands in. */
  public TokenRange sentenceAround(int index) {
    return sentences.get(sentenceOf[index]);
  }

  /** The first token that ends after an offset; {@link #size()} where there is none. */
  public int firstEndingAfter(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The first token that begins at an offset or after it; {@link #size()} where there is none. */
  public int firstStartingFrom(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The tokens that overlap a span; may be empty. */
  public TokenRange in(Span span) {
    int first = firstEndingAfter(span.start());
    return new TokenRange(first, Math.max(first, firstStartingFrom(span.end())));
  }

  /** From the start of the first token to the end of the last. The range must not be empty. */
  public Span span(TokenRange range) {
    return new Span(
        tokens.get(range.first()).span().start(), tokens.get(range.end() - 1).span().end());
  }

  /** The words of a range, as they stand in the text. */
  public String words(TokenRange range) {
    return range.isEmpty() ? "" : span(range).in(text);
  }
}
