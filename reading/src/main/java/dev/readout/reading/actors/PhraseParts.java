package dev.readout.reading.actors;

import static dev.readout.language.PartOfSpeech.ADP;
import static dev.readout.language.PartOfSpeech.CCONJ;
import static dev.readout.language.PartOfSpeech.DET;
import static dev.readout.language.PartOfSpeech.PRON;
import static dev.readout.language.PartOfSpeech.PROPN;
import static dev.readout.language.PartOfSpeech.VERB;

import dev.readout.language.Token;
import dev.readout.reading.lexicon.Pronouns;
import dev.readout.reading.lexicon.RoleNouns;
import dev.readout.reading.lexicon.RoleNouns.RoleNoun;
import dev.readout.reading.lexicon.Words;
import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** The parties of a phrase: what stands between {@code and}s, each with what belongs to it. */
final class PhraseParts {

  private final Tokens tokens;
  private final Syntax syntax;

  PhraseParts(Tokens tokens, Syntax syntax) {
    this.tokens = tokens;
    this.syntax = syntax;
  }

  /**
   * One party.
   *
   * @param range all its words
   * @param phrases its noun phrases at the top: the first, and those set beside it
   */
  record Part(TokenRange range, List<NounPhrase> phrases) {
    Part {
      phrases = List.copyOf(phrases);
    }
  }

  List<Part> of(TokenRange phrase) {
    List<Part> parts = new ArrayList<>();
    int start = phrase.first();
    List<NounPhrase> top = new ArrayList<>();
    boolean inTail = false;
    boolean afterMark = true;
    int i = phrase.first();
    while (i < phrase.end()) {
      Token token = tokens.get(i);
      NounPhrase at =
          syntax
              .nounPhraseAt(i)
              .filter(found -> found.end() <= phrase.end() + 1)
              .map(found -> clipped(found, phrase))
              .orElse(null);
      if (at != null) {
        if (!inTail && afterMark) {
          top.add(at);
        }
        afterMark = false;
        i = Math.max(i + 1, at.end());
        continue;
      }
      if (isRelative(token) && !top.isEmpty()) {
        break;
      }
      if (token.is(CCONJ) && !top.isEmpty() && isOnePerson(top.get(0), i, phrase)) {
        inTail = false;
        afterMark = true;
      } else if (token.is(CCONJ) && !top.isEmpty() && splits(i, inTail, phrase)) {
        parts.add(new Part(trimmed(start, i), top));
        top = new ArrayList<>();
        start = i + 1;
        inTail = false;
        afterMark = true;
      } else if (measures(top, token)) {
        top = new ArrayList<>();
        start = i + 1;
        afterMark = true;
      } else if (token.is(ADP, VERB)) {
        inTail = !top.isEmpty();
      } else if (isMark(token)) {
        inTail = false;
        afterMark = true;
      }
      i++;
    }
    if (start < phrase.end()) {
      parts.add(new Part(trimmed(start, i < phrase.end() ? i : phrase.end()), top));
    }
    return parts;
  }

  /** A word at the end that the phrase leaves out, such as a verb taken for a noun, is no head. */
  private static NounPhrase clipped(NounPhrase found, TokenRange phrase) {
    if (found.end() <= phrase.end()) {
      return found;
    }
    TokenRange range = new TokenRange(found.first(), phrase.end());
    return new NounPhrase(range, Math.min(found.head(), range.last()));
  }

  /** {@code Hours after a newspaper}: what comes before belongs to the clause. */
  private static boolean measures(List<NounPhrase> top, Token token) {
    String form = token.form();
    return !top.isEmpty()
        && (form.equals("after")
            || form.equals("before")
            || form.equals("since")
            || form.equals("when"));
  }

  /**
   * In {@code the presidents of Chile and Peru} the conjunction belongs to what follows the noun.
   */
  private boolean splits(int conjunction, boolean inTail, TokenRange phrase) {
    if (conjunction + 1 >= phrase.end() || tokens.get(conjunction).form().equalsIgnoreCase("but")) {
      return false;
    }
    NounPhrase next = syntax.nounPhraseAt(conjunction + 1).orElse(null);
    if (next == null || next.first() != conjunction + 1) {
      return false;
    }
    return !inTail
        || tokens.get(next.first()).form().equalsIgnoreCase("the")
        || tokens.get(next.first()).form().equalsIgnoreCase("a");
  }

  /**
   * {@code The Lima senator and presidential candidate, former governor and nominee Ada Linde}: two
   * nouns for one person. Two posts under one article are two people as a rule ({@code the
   * president and prime minister}), so the second must tell of a candidacy.
   */
  private boolean isOnePerson(NounPhrase one, int conjunction, TokenRange phrase) {
    NounPhrase other = syntax.nounPhraseAt(conjunction + 1).orElse(null);
    RoleNoun first = RoleNouns.find(tokens.get(one.head()).form()).orElse(null);
    if (first == null || other == null || isDetermined(other)) {
      return false;
    }
    boolean determined = isDetermined(one);
    RoleNoun second = RoleNouns.find(tokens.get(other.head()).form()).orElse(null);
    if (second != null) {
      boolean runs = Words.CANDIDACIES.contains(second.noun());
      return determined && runs && other.end() >= phrase.end();
    }
    return !determined && tokens.get(other.head()).is(PROPN) && endsTitle(other);
  }

  /** Whether a phrase has a noun for a person before the name at its end. */
  private boolean endsTitle(NounPhrase phrase) {
    for (int i = phrase.head() - 1; i >= phrase.first(); i--) {
      if (RoleNouns.find(tokens.get(i).form()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean isDetermined(NounPhrase phrase) {
    Token first = tokens.get(phrase.first());
    return first.is(DET) || Pronouns.find(first.form()).isPresent();
  }

  private TokenRange trimmed(int first, int end) {
    int last = end;
    while (last > first + 1 && (isMark(tokens.get(last - 1)) || tokens.get(last - 1).is(CCONJ))) {
      last--;
    }
    return new TokenRange(first, Math.max(first + 1, last));
  }

  private static boolean isMark(Token token) {
    String form = token.form();
    return form.equals(",")
        || form.equals("\u2013")
        || form.equals("\u2014")
        || form.equals("(")
        || form.equals(")");
  }

  private static boolean isRelative(Token token) {
    String form = token.form();
    return token.is(PRON)
        && (form.equals("who")
            || form.equals("which")
            || form.equals("whose")
            || form.equals("whom"));
  }
}
