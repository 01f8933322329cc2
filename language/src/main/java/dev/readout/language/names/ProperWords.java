package dev.readout.language.names;

import dev.readout.language.PartOfSpeech;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes words with a capital amid a sentence for proper nouns, whatever their tag: names that are
 * words of the language too ({@code Said Haddad, Will Moss}).
 */
final class ProperWords {

  private ProperWords() {}

  /**
   * @param sentence one whose capitals mean something
   */
  static Sentence in(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Token> changed = null;
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (isProper(token) && !SentenceWords.beginsClause(tokens, i)) {
        changed = changed == null ? new ArrayList<>(tokens) : changed;
        changed.set(
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
    return changed == null ? sentence : new Sentence(sentence.span(), changed);
  }

  private static boolean isProper(Token token) {
    return SentenceWords.isCapitalised(token.form())
        && token.is(
            PartOfSpeech.VERB,
            PartOfSpeech.AUX,
            PartOfSpeech.NOUN,
            PartOfSpeech.ADV,
            PartOfSpeech.INTJ,
            PartOfSpeech.X);
  }
}
