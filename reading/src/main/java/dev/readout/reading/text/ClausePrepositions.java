package dev.readout.reading.text;

import static dev.readout.language.PartOfSpeech.ADP;
import static dev.readout.language.PartOfSpeech.AUX;
import static dev.readout.language.PartOfSpeech.SCONJ;
import static dev.readout.language.PartOfSpeech.VERB;

import dev.readout.language.Token;
import dev.readout.language.resource.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Gives prepositions before clauses the part of speech that they have before nouns: in {@code
 * accused of jamming radios} Universal Dependencies calls {@code of} a conjunction, but for whoever
 * asks what a word governs it is the same word as in {@code accused of theft}.
 */
final class ClausePrepositions {

  private static final Map<String, String> BEFORE =
      Table.load(ClausePrepositions.class, "prepositions.tsv", 2).pairs();

  private ClausePrepositions() {}

  static void correct(List<Token> tokens, List<TokenRange> sentences) {
    for (TokenRange sentence : sentences) {
      for (int i = sentence.first(); i + 1 < sentence.end(); i++) {
        Token token = tokens.get(i);
        String before = token.is(SCONJ) ? BEFORE.get(token.form().toLowerCase(Locale.ROOT)) : null;
        if (before != null && (before.equals("clause") || isGerund(tokens.get(i + 1)))) {
          tokens.set(i, tagged(token));
        }
      }
    }
  }

  private static boolean isGerund(Token token) {
    return token.is(VERB, AUX) && token.form().toLowerCase(Locale.ROOT).endsWith("ing");
  }

  private static Token tagged(Token token) {
    return new Token(
        token.span(), token.form(), token.lemma(), ADP, token.head(), token.relation());
  }
}
