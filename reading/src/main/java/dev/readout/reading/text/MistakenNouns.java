package dev.readout.reading.text;

import static dev.readout.language.PartOfSpeech.ADJ;
import static dev.readout.language.PartOfSpeech.ADP;
import static dev.readout.language.PartOfSpeech.AUX;
import static dev.readout.language.PartOfSpeech.DET;
import static dev.readout.language.PartOfSpeech.NOUN;
import static dev.readout.language.PartOfSpeech.PART;
import static dev.readout.language.PartOfSpeech.PRON;
import static dev.readout.language.PartOfSpeech.VERB;

import dev.readout.language.Token;
import dev.readout.language.resource.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Corrects nouns that a tagger took for verbs: {@code Talks between Oslo and Lima stalled}. */
final class MistakenNouns {

  private static final Map<String, String> LEMMAS =
      Table.load(MistakenNouns.class, "mistaken-nouns.tsv", 2).pairs();

  private MistakenNouns() {}

  static void correct(List<Token> tokens, List<TokenRange> sentences) {
    for (TokenRange sentence : sentences) {
      for (int i = sentence.first(); i < sentence.end(); i++) {
        Token token = tokens.get(i);
        String lemma = LEMMAS.get(token.form().toLowerCase(Locale.ROOT));
        if (lemma != null && token.is(VERB) && isNounPlace(tokens, sentence, i)) {
          tokens.set(
              i,
              new Token(token.span(), token.form(), lemma, NOUN, token.head(), token.relation()));
        }
      }
    }
  }

  private static boolean isNounPlace(List<Token> tokens, TokenRange sentence, int i) {
    if (i == sentence.first()) {
      return i + 1 < sentence.end() && tokens.get(i + 1).is(ADP, AUX, VERB);
    }
    Token before = tokens.get(i - 1);
    boolean genitive = before.is(PART) && !before.form().equals("to");
    boolean governs = i + 1 < sentence.end() && tokens.get(i + 1).is(DET, PRON);
    return genitive || before.is(DET, ADJ) || (before.is(VERB) && !governs);
  }
}
