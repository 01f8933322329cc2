package dev.readout.language.names;

import dev.readout.language.PartOfSpeech;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.util.List;
import java.util.Set;

/** Which words of one sentence may be part of a name, and with which a name may begin. */
final class SentenceWords {

  private final Lexicon lexicon;
  private final Capitals capitals;
  private final Set<String> seen;
  private final Sentence sentence;
  private final List<Token> tokens;
  private final boolean idle;

  /**
   * @param seen words that stand capitalised in the text where nothing but a name is
   * @param idle whether capitals mean nothing in the sentence
   */
  SentenceWords(
      Lexicon lexicon, Capitals capitals, Set<String> seen, Sentence sentence, boolean idle) {
    this.lexicon = lexicon;
    this.capitals = capitals;
    this.seen = seen;
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.idle = idle;
  }

  /** The end of the longest known name of several words here, or the place. */
  int knownEnd(int at) {
    for (int end = Math.min(tokens.size(), at + Lexicon.LONGEST); end > at; end--) {
      if (isCapitalised(tokens.get(end - 1).form())
          && (end > at + 1 || !idle)
          && lexicon.isKnown(Mention.words(sentence, at, end))) {
        return end;
      }
    }
    return at;
  }

  /** Whether a run may begin here. */
  boolean begins(int at) {
    if (knownEnd(at) > at + 1) {
      return true;
    }
    if (!isNameWord(at) || isSuffix(at)) {
      return false;
    }
    String word = tokens.get(at).form();
    if (idle) {
      return knownEnd(at) > at || isSure(word);
    }
    if (!beginsClause(tokens, at) || isCamelCase(word)) {
      return true;
    }
    return isSure(word)
        || (!isOrdinary(at) && (tokens.get(at).is(PartOfSpeech.PROPN) || namesFollow(at)));
  }

  private boolean isSure(String word) {
    return seen.contains(Capitals.spelled(word))
        || (lexicon.isKnown(word) && !capitals.isAlsoLowerCase(word))
        || lexicon.isGroupWord(word)
        || (isAcronym(word) && !idle);
  }

  private boolean namesFollow(int at) {
    return at + 1 < tokens.size()
        && isNameWord(at + 1)
        && tokens.get(at + 1).is(PartOfSpeech.PROPN);
  }

  /** A word that a sentence may begin with and that is no name. */
  private boolean isOrdinary(int at) {
    Token token = tokens.get(at);
    if (isAcronym(token.form())) {
      return false;
    }
    boolean closed =
        token.is(
            PartOfSpeech.DET,
            PartOfSpeech.PRON,
            PartOfSpeech.ADP,
            PartOfSpeech.CCONJ,
            PartOfSpeech.SCONJ,
            PartOfSpeech.AUX,
            PartOfSpeech.PART,
            PartOfSpeech.INTJ,
            PartOfSpeech.ADV);
    if (closed || lexicon.isLower(WordClass.FUNCTION_WORDS, token.form())) {
      return true;
    }
    if (lexicon.is(WordClass.GIVEN_NAMES, token.form())) {
      return false;
    }
    return capitals.isAlsoLowerCase(token.form());
  }

  /** Whether a word may be part of a name. */
  boolean isNameWord(int i) {
    Token token = tokens.get(i);
    String word = token.form();
    if (word.length() == 1
        && !(Character.isUpperCase(word.charAt(0)) && i > 0 && !word.equals("I"))) {
      return false;
    }
    if (isPrice(word)) {
      return false;
    }
    if (lexicon.is(WordClass.CALENDAR_WORDS, word)) {
      return i > 0
          && lexicon.is(WordClass.GIVEN_NAMES, tokens.get(i - 1).form())
          && !word.endsWith(".");
    }
    boolean capital = isCapitalised(word) || hasParticle(word) || isCamelCase(word);
    if (!capital || (token.is(PartOfSpeech.PRON) && !isAcronym(word))) {
      return false;
    }
    if (idle) {
      return seen.contains(Capitals.spelled(word))
          || lexicon.isKnown(word)
          || (!capitals.isAlsoLowerCase(word) && token.is(PartOfSpeech.PROPN))
          || isHead(word);
    }
    if (i > 0 && isAttachedNumber(i - 1)) {
      return false;
    }
    return !lexicon.isLower(WordClass.FUNCTION_WORDS, word)
        || isAcronym(word)
        || seen.contains(word)
        || isInsideRun(i)
        || (!beginsClause(tokens, i) && token.is(PartOfSpeech.PROPN) && nextIsCapitalised(i));
  }

  /** {@code US$}. */
  private static boolean isPrice(String word) {
    return word.codePoints().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL);
  }

  private boolean nextIsCapitalised(int i) {
    return i + 1 < tokens.size() && isCapitalised(tokens.get(i + 1).form());
  }

  /** Whether a token is the number to the unit that follows: {@code 2GB}. */
  private boolean isAttachedNumber(int i) {
    return tokens.get(i).span().end() == tokens.get(i + 1).span().start()
        && Character.isDigit(tokens.get(i).form().charAt(0));
  }

  private boolean isInsideRun(int i) {
    return i > 0 && isCapitalised(tokens.get(i - 1).form()) && tokens.get(i).is(PartOfSpeech.PROPN);
  }

  /** {@code al-Karmani}. */
  private boolean hasParticle(String word) {
    int hyphen = word.indexOf('-');
    return hyphen > 0
        && hyphen + 1 < word.length()
        && Character.isUpperCase(word.charAt(hyphen + 1))
        && lexicon.is(WordClass.HYPHEN_PARTICLES, word.substring(0, hyphen));
  }

  private boolean isCamelCase(String word) {
    return word.length() > 2
        && Character.isLowerCase(word.charAt(0))
        && Character.isUpperCase(word.charAt(1))
        && Character.isLetter(word.charAt(2));
  }

  boolean isHead(String word) {
    return lexicon.is(WordClass.ORGANISATION_HEADS, word)
        || lexicon.is(WordClass.PLACE_HEADS, word);
  }

  static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  /** Whether a word may be capitalised only because something begins with it. */
  static boolean beginsClause(List<Token> tokens, int i) {
    if (i == 0) {
      return true;
    }
    Token before = tokens.get(i - 1);
    char c = before.form().charAt(before.form().length() - 1);
    boolean opens =
        before.is(PartOfSpeech.PUNCT, PartOfSpeech.SYM, PartOfSpeech.X)
            && c != ','
            && c != ')'
            && c != '/'
            && c != '&'
            && c != '-';
    return opens
        || (c == '.' && before.form().length() > 1 && Character.isDigit(before.form().charAt(0)));
  }

  static boolean isAcronym(String word) {
    if (word.length() < 2 || word.length() > 8) {
      return false;
    }
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isUpperCase(c)) {
        letters++;
      } else if (c != '.' && c != '-' && c != '&' && !Character.isDigit(c)) {
        return false;
      }
    }
    return letters >= 2;
  }

  boolean isSuffix(int i) {
    return i < tokens.size() && lexicon.is(WordClass.NAME_SUFFIXES, tokens.get(i).form());
  }
}
