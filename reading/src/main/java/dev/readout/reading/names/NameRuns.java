package dev.readout.reading.names;

import static dev.readout.language.PartOfSpeech.ADJ;
import static dev.readout.language.PartOfSpeech.INTJ;
import static dev.readout.language.PartOfSpeech.NOUN;
import static dev.readout.language.PartOfSpeech.PRON;
import static dev.readout.language.PartOfSpeech.PROPN;
import static dev.readout.language.PartOfSpeech.PUNCT;
import static dev.readout.language.PartOfSpeech.VERB;
import static dev.readout.language.PartOfSpeech.X;

import dev.readout.language.Token;
import dev.readout.reading.lexicon.OrganisationNouns;
import dev.readout.reading.lexicon.RoleNouns;
import dev.readout.reading.lexicon.States;
import dev.readout.reading.lexicon.Words;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Runs of proper nouns, with the particles and the {@code of} that may stand within a name. */
final class NameRuns {

  private static final int LONGEST = 14;

  private final Tokens tokens;

  NameRuns(Tokens tokens) {
    this.tokens = tokens;
  }

  List<TokenRange> within(int first, int end) {
    List<TokenRange> runs = new ArrayList<>();
    int i = first;
    while (i < end) {
      if (!isNameWord(i)) {
        i++;
        continue;
      }
      TokenRange sentence = tokens.sentenceAround(i);
      int limit = Math.min(end, Math.min(sentence.end(), i + LONGEST));
      int runEnd = endOfRun(i, limit);
      if (!isTitleCase(sentence)) {
        runs.add(new TokenRange(i, runEnd));
      }
      i = runEnd;
    }
    return runs;
  }

  /**
   * A word with a capital that is no function word; at the start of a sentence, where every word
   * has one, a proper noun, or a word that another name follows.
   */
  private boolean isNameWord(int i) {
    Token token = tokens.get(i);
    String form = token.form();
    if (!Character.isUpperCase(form.charAt(0)) || Words.CALENDAR.contains(form)) {
      return token.is(PROPN)
          && Character.isLetter(form.charAt(0))
          && !Words.CALENDAR.contains(form)
          && form.length() > 1;
    }
    if (token.is(PROPN)) {
      return true;
    }
    if (token.is(PRON) && States.find(form).isPresent()) {
      return true;
    }
    if (!token.is(NOUN, ADJ, VERB, X, INTJ)) {
      return false;
    }
    return !startsSentence(i)
        || (i + 1 < tokens.size() && tokens.get(i + 1).is(PROPN) && !startsSentence(i + 1));
  }

  private boolean startsSentence(int i) {
    int first = tokens.sentenceAround(i).first();
    if (i == first) {
      return true;
    }
    Token before = tokens.get(i - 1);
    return before.is(PUNCT) && ":\"\u201c\u2018'".contains(before.form());
  }

  private int endOfRun(int start, int limit) {
    int end = start + 1;
    while (end < limit) {
      if (isNameWord(end)) {
        end++;
        continue;
      }
      int next = afterJoiner(start, end, limit);
      if (next < 0) {
        return end;
      }
      end = next;
    }
    return end;
  }

  /** Index after the proper noun that a joiner at an index leads to; -1 if there is none. */
  private int afterJoiner(int start, int at, int limit) {
    Token token = tokens.get(at);
    String form = token.form();
    if (at + 1 >= limit) {
      return -1;
    }
    if (form.equals("of") && takesOf(at - 1)) {
      int next = tokens.get(at + 1).form().equals("the") && at + 2 < limit ? at + 2 : at + 1;
      return isNameWord(next) ? next + 1 : -1;
    }
    boolean tight = tokens.get(at - 1).span().end() == token.span().start();
    if (token.is(PUNCT) && form.equals("-") && tight) {
      return isNameWord(at + 1) ? at + 2 : -1;
    }
    if ((form.equals("and") || form.equals("&")) && (form.equals("&") || hasOf(start, at))) {
      return isNameWord(at + 1) ? at + 2 : -1;
    }
    if (Words.NAME_PARTICLES.contains(form)) {
      int next = at + 1;
      while (next < limit
          && (Words.NAME_PARTICLES.contains(tokens.get(next).form())
              || tokens.get(next).form().equals("-"))) {
        next++;
      }
      return next < limit && isNameWord(next) ? next + 1 : -1;
    }
    return -1;
  }

  /** {@code Ministry of, Secretary of}. */
  private boolean takesOf(int i) {
    String lemma = tokens.get(i).form();
    return OrganisationNouns.find(lemma).isPresent() || RoleNouns.find(lemma).isPresent();
  }

  private boolean hasOf(int start, int end) {
    for (int i = start + 1; i < end; i++) {
      if (tokens.get(i).form().equals("of")) {
        return OrganisationNouns.find(tokens.get(i - 1).form()).isPresent();
      }
    }
    return false;
  }

  /** Whether a sentence writes all its words with capitals, so that capitals tell nothing. */
  private boolean isTitleCase(TokenRange sentence) {
    boolean full = tokens.get(sentence.last()).form().equals(".");
    if (full || sentence.size() < 4 || sentence.size() > 40) {
      return false;
    }
    int long_ = 0;
    int capital = 0;
    for (int i = sentence.first() + 1; i < sentence.end(); i++) {
      String form = tokens.get(i).form();
      if (form.length() > 3 && Character.isLetter(form.charAt(0))) {
        long_++;
        if (Character.isUpperCase(form.charAt(0))) {
          capital++;
        }
      }
    }
    return long_ >= 3 && capital * 10 >= long_ * 8;
  }
}
