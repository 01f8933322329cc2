package dev.readout.language.names;

import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.util.List;

/** Finds where titles and names end in one sentence. */
final class RunGrower {

  private final Lexicon lexicon;
  private final SentenceWords words;
  private final Sentence sentence;
  private final List<Token> tokens;

  RunGrower(Lexicon lexicon, SentenceWords words, Sentence sentence) {
    this.lexicon = lexicon;
    this.words = words;
    this.sentence = sentence;
    this.tokens = sentence.tokens();
  }

  /** The end of the title words at a place, or the place. */
  int titleEnd(int at) {
    if (!SentenceWords.isCapitalised(tokens.get(at).form())) {
      return at;
    }
    for (int end = Math.min(tokens.size(), at + 6); end > at; end--) {
      if (lexicon.is(WordClass.TITLES, Mention.words(sentence, at, end))) {
        return isPartOfName(at, end) ? at : end;
      }
    }
    return isAffiliation(at) ? at + 1 : at;
  }

  /**
   * The end of the particles in lower case at a place, or the place: {@code President von Tarn}.
   */
  int particleEnd(int at) {
    int end = at;
    while (end + 1 < tokens.size() && isParticle(tokens.get(end).form())) {
      end++;
    }
    return end;
  }

  /** Some of them are common words too. */
  private boolean isParticle(String word) {
    return lexicon.is(WordClass.PARTICLES, word) && !word.equals("e") && !word.equals("as");
  }

  /** {@code Democrat Ada Linde}: before a given name and another name. */
  private boolean isAffiliation(int at) {
    return at + 2 < tokens.size()
        && lexicon.is(WordClass.AFFILIATIONS, tokens.get(at).form())
        && lexicon.is(WordClass.GIVEN_NAMES, tokens.get(at + 1).form())
        && words.isNameWord(at + 2)
        && !words.isHead(tokens.get(at + 2).form());
  }

  /** {@code General Assembly}, {@code Prince Street}: no title. */
  private boolean isPartOfName(int at, int end) {
    int stop = end;
    while (stop < tokens.size()
        && stop < at + Lexicon.LONGEST
        && SentenceWords.isCapitalised(tokens.get(stop).form())) {
      stop++;
      if (lexicon.isKnown(Mention.words(sentence, at, stop))) {
        return true;
      }
    }
    return stop - at == 2 && end - at == 1 && words.isHead(tokens.get(stop - 1).form());
  }

  /** The end of the run that begins at a place, or the place. */
  int end(int at) {
    if (!words.begins(at)) {
      return at;
    }
    int end = Math.max(at + 1, words.knownEnd(at));
    while (end < tokens.size()) {
      int next = goesOn(at, end);
      if (next == end) {
        break;
      }
      end = next;
    }
    return end;
  }

  private int goesOn(int at, int end) {
    String word = tokens.get(end).form();
    boolean joined = tokens.get(end - 1).span().end() == tokens.get(end).span().start();
    if (isLegalForm(end)) {
      return end + 1;
    }
    if (isLegalForm(end - 1)) {
      return end;
    }
    if (word.equals(",") && words.isSuffix(end + 1)) {
      return end + 2;
    }
    if (words.isNameWord(end)) {
      return isTitleBetween(at, end) ? end : end + 1;
    }
    if (end + 1 >= tokens.size()) {
      return end;
    }
    if (isParticle(word)) {
      int next = end + 1;
      if (lexicon.is(WordClass.PARTICLES, tokens.get(next).form())) {
        next++;
      }
      return next < tokens.size()
              && words.isNameWord(next)
              && !lexicon.isGroupWord(tokens.get(next).form())
          ? next + 1
          : end;
    }
    if (word.equals("&")
        || (word.equals("-")
            && joined
            && !lexicon.isKnown(tokens.get(end + 1).form())
            && words.isNameWord(end + 1)
            && tokens.get(end + 1).span().start() == tokens.get(end).span().end())) {
      return words.isNameWord(end + 1) ? end + 2 : end;
    }
    if (word.equals("of") || word.equals("for")) {
      return joinsOf(at, end) ? afterOf(end) : end;
    }
    if (word.equals("and")) {
      return joinsAnd(at, end) ? end + 2 : end;
    }
    return end;
  }

  private boolean isLegalForm(int i) {
    return lexicon.is(WordClass.ORGANISATION_SUFFIXES, tokens.get(i).form());
  }

  /** {@code Saravo Mayor Ivo Tarn}, but not {@code Martin King}. */
  private boolean isTitleBetween(int at, int i) {
    int end = titleEnd(i);
    if (end == i || isInsideOf(at, i)) {
      return false;
    }
    boolean surname =
        lexicon.is(WordClass.GIVEN_NAMES, tokens.get(at).form())
            && end == i + 1
            && (end == tokens.size() || !words.isNameWord(end));
    return !surname;
  }

  private boolean isInsideOf(int at, int end) {
    String before = tokens.get(end - 1).form();
    return end - 1 > at && (before.equals("of") || before.equals("the"));
  }

  private boolean joinsOf(int at, int end) {
    for (int i = at; i < end; i++) {
      String head = tokens.get(i).form();
      if ((i == end - 1 || i == at)
          && (lexicon.is(WordClass.ORGANISATION_HEADS, head)
              || lexicon.is(WordClass.OF_HEADS, head)
              || lexicon.is(WordClass.OTHER_HEADS, head))) {
        return !(tokens.get(end).form().equals("for") && lexicon.is(WordClass.OTHER_HEADS, head));
      }
    }
    return false;
  }

  private int afterOf(int of) {
    int next = of + 1;
    if (tokens.get(next).form().equals("the")) {
      next++;
    }
    boolean follows =
        next < tokens.size()
            && words.isNameWord(next)
            && !lexicon.is(WordClass.CALENDAR_WORDS, tokens.get(next).form());
    return follows ? next + 1 : of;
  }

  /** {@code Ministry of Trade and Industry}, {@code the Food and Tarn Administration}. */
  private boolean joinsAnd(int at, int and) {
    int next = and + 1;
    if (!words.isNameWord(next) || lexicon.isKnown(tokens.get(next).form())) {
      return false;
    }
    boolean insideOf = false;
    for (int i = at + 1; i < and; i++) {
      String word = tokens.get(i).form();
      insideOf |= word.equals("of") || word.equals("for");
    }
    int stop = next;
    while (stop < tokens.size() && words.isNameWord(stop)) {
      stop++;
    }
    boolean headAfter = stop - next <= 3 && words.isHead(tokens.get(stop - 1).form());
    boolean headBefore = words.isHead(tokens.get(and - 1).form());
    if (insideOf) {
      return !headBefore
          && stop - next <= 2
          && !lexicon.isKnown(tokens.get(and - 1).form())
          && titleEnd(next) == next;
    }
    boolean article = at > 0 && tokens.get(at - 1).form().equalsIgnoreCase("the");
    boolean adjective = and - at > 1 && lexicon.isGroupWord(tokens.get(at).form());
    return (adjective || (article && !headBefore))
        && headAfter
        && !lexicon.isKnown(Mention.words(sentence, at, and));
  }
}
