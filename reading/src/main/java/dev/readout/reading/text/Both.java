package dev.readout.reading.text;

import static dev.readout.language.PartOfSpeech.ADJ;
import static dev.readout.language.PartOfSpeech.CCONJ;
import static dev.readout.language.PartOfSpeech.DET;
import static dev.readout.language.PartOfSpeech.NOUN;

import dev.readout.language.Token;
import java.util.List;

/**
 * Tells {@code both presidents}, where {@code both} determines a noun, from {@code both Oslo and
 * Lima}, where it is the first half of a conjunction.
 */
final class Both {

  private Both() {}

  static void correct(List<Token> tokens, List<TokenRange> sentences) {
    for (TokenRange sentence : sentences) {
      for (int i = sentence.first(); i + 1 < sentence.end(); i++) {
        Token token = tokens.get(i);
        if (token.is(CCONJ)
            && token.form().equalsIgnoreCase("both")
            && isAlone(tokens, sentence, i + 1)) {
          tokens.set(
              i,
              new Token(
                  token.span(), token.form(), token.lemma(), DET, token.head(), token.relation()));
        }
      }
    }
  }

  /** A plural noun without a second half after it. */
  private static boolean isAlone(List<Token> tokens, TokenRange sentence, int first) {
    int noun = first;
    while (noun < sentence.end() && tokens.get(noun).is(ADJ)) {
      noun++;
    }
    boolean plural =
        noun < sentence.end()
            && tokens.get(noun).is(NOUN)
            && !tokens.get(noun).form().equals(tokens.get(noun).lemma());
    return plural && (noun + 1 == sentence.end() || !tokens.get(noun + 1).is(CCONJ));
  }
}
