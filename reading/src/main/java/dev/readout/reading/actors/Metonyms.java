package dev.readout.reading.actors;

import static dev.readout.language.PartOfSpeech.ADP;
import static dev.readout.language.PartOfSpeech.CCONJ;
import static dev.readout.language.PartOfSpeech.PART;

import dev.readout.language.Token;
import dev.readout.reading.lexicon.Words;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.Locale;
import java.util.Optional;

/** Tells a capital that acts ({@code Oslo said}) from the city ({@code in Oslo}). */
final class Metonyms {

  private final Tokens tokens;
  private final Syntax syntax;

  Metonyms(Tokens tokens, Syntax syntax) {
    this.tokens = tokens;
    this.syntax = syntax;
  }

  /** Whether a capital or palace at this place means its government. */
  boolean acts(TokenRange capital) {
    TokenRange sentence = tokens.sentenceAround(capital.first());
    int after = capital.end();
    if (after < sentence.end() && isGenitive(after)) {
      return after + 1 >= sentence.end() || !possessesPlace(after + 1, sentence.end());
    }
    if (isDateline(capital, sentence) || isModifier(capital)) {
      return false;
    }
    int before = capital.first() - 1;
    while (before >= sentence.first() && isArticle(before)) {
      before--;
    }
    if (before < sentence.first()) {
      return true;
    }
    Token word = tokens.get(before);
    if (word.is(ADP) || Words.PLACE_PREPOSITIONS.contains(word.form().toLowerCase(Locale.ROOT))) {
      return !Words.PLACE_PREPOSITIONS.contains(word.form().toLowerCase(Locale.ROOT));
    }
    if (word.is(CCONJ) || word.form().equals(",")) {
      return actsAsConjunct(before, sentence);
    }
    Optional<VerbGroup> verb = syntax.verbGroupAt(before);
    return verb.isEmpty() || !Words.PLACE_VERBS.contains(tokens.get(verb.get().main()).lemma());
  }

  /** {@code in Oslo and Lima}: what stands before the list decides. */
  private boolean actsAsConjunct(int before, TokenRange sentence) {
    int i = before;
    while (i > sentence.first()
        && (tokens.get(i).is(CCONJ)
            || tokens.get(i).form().equals(",")
            || Character.isUpperCase(tokens.get(i).form().charAt(0)))) {
      i--;
    }
    return !Words.PLACE_PREPOSITIONS.contains(tokens.get(i).form().toLowerCase(Locale.ROOT));
  }

  private boolean possessesPlace(int first, int limit) {
    NounPhrase phrase = syntax.nounPhraseAt(first).orElse(null);
    int head = phrase == null ? Math.min(first, limit - 1) : phrase.head();
    return Words.CITY_NOUNS.contains(tokens.get(head).form().toLowerCase(Locale.ROOT));
  }

  /** {@code a Baghdad newspaper}. */
  private boolean isModifier(TokenRange capital) {
    NounPhrase phrase = syntax.nounPhraseAt(capital.last()).orElse(null);
    return phrase != null && phrase.head() >= capital.end();
  }

  /** {@code OSLO, March 3}. */
  private boolean isDateline(TokenRange capital, TokenRange sentence) {
    String form = tokens.get(capital.first()).form();
    return capital.first() == sentence.first()
        && form.length() > 3
        && form.equals(form.toUpperCase(Locale.ROOT));
  }

  private boolean isArticle(int i) {
    return tokens.get(i).form().equalsIgnoreCase("the");
  }

  private boolean isGenitive(int i) {
    Token token = tokens.get(i);
    return token.is(PART) && (token.form().startsWith("'") || token.form().startsWith("\u2019"));
  }
}
