package dev.readout.language.names;

import dev.readout.language.PartOfSpeech;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds runs of words that look like names, splits off titles, and joins what belongs together
 * ({@code Ministry of Health}, {@code Rashid bin Tamran}).
 */
final class RunFinder {

  private final Lexicon lexicon;
  private final Capitals capitals;

  /** Words that stand capitalised where nothing but a name is. */
  private final Set<String> seen = new HashSet<>();

  RunFinder(Lexicon lexicon, Capitals capitals, List<Sentence> sentences, Set<Sentence> idle) {
    this.lexicon = lexicon;
    this.capitals = capitals;
    for (Sentence sentence : sentences) {
      if (!idle.contains(sentence)) {
        addSeen(sentence);
      }
    }
  }

  private void addSeen(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (isCapitalised(token.form()) && token.is(PartOfSpeech.PROPN) && !beginsClause(tokens, i)) {
        seen.add(token.form());
      }
    }
  }

  /**
   * The names of a sentence, without their types.
   *
   * @param idle whether its capitals mean nothing
   */
  List<Mention> find(Sentence sentence, boolean idle) {
    List<Mention> mentions = new ArrayList<>();
    Run run = new Run(sentence, idle);
    int at = 0;
    boolean titled = false;
    while (at < sentence.tokens().size()) {
      int title = run.titleEnd(at);
      if (title > at) {
        at = title;
        titled = true;
        continue;
      }
      int end = run.end(at);
      if (end > at) {
        addTo(mentions, sentence, at, end, titled);
      }
      at = Math.max(end, at + 1);
      titled = false;
    }
    return mentions;
  }

  private void addTo(List<Mention> mentions, Sentence sentence, int from, int to, boolean titled) {
    int start = from;
    boolean whole =
        lexicon.isKnown(Mention.words(sentence, from, to)) || hasHead(sentence, from, to);
    while (!whole && start < to && isGroup(sentence, start)) {
      start++;
    }
    if (!whole && start + 1 < to) {
      String first = sentence.tokens().get(start).form();
      boolean acronymOfState =
          lexicon.isState(first) && first.equals(first.toUpperCase(Locale.ROOT));
      boolean knownOrganisation =
          first.length() > 1
              && first.equals(first.toUpperCase(Locale.ROOT))
              && lexicon.isOrganisation(first);
      if (acronymOfState || knownOrganisation) {
        mentions.add(new Mention(sentence, start, start + 1, titled));
        start++;
      }
    }
    int end = to;
    while (end > start && isGroup(sentence, end - 1) && !whole) {
      end--;
    }
    if (start < end && !(end - start == 1 && isGroup(sentence, start))) {
      mentions.add(new Mention(sentence, start, end, titled));
    }
  }

  private boolean isGroup(Sentence sentence, int i) {
    return lexicon.isGroupWord(sentence.tokens().get(i).form());
  }

  /** Whether a word in the run shows what the name names, so that adjectives are part of it. */
  private boolean hasHead(Sentence sentence, int from, int to) {
    if (to - from < 2) {
      return false;
    }
    String last = sentence.tokens().get(to - 1).form();
    boolean headLast =
        lexicon.is(WordClass.ORGANISATION_HEADS, last)
            || lexicon.is(WordClass.ORGANISATION_SUFFIXES, last)
            || lexicon.is(WordClass.PLACE_HEADS, last)
            || lexicon.is(WordClass.OTHER_HEADS, last);
    for (int i = from + 1; i < to - 1 && !headLast; i++) {
      String word = sentence.tokens().get(i).form();
      headLast = word.equals("of") || word.equals("for");
    }
    return headLast;
  }

  static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  /** Whether a word may be capitalised only because something begins with it. */
  private static boolean beginsClause(List<Token> tokens, int i) {
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

  /** One sentence. */
  private final class Run {

    private final Sentence sentence;
    private final List<Token> tokens;
    private final boolean idle;

    Run(Sentence sentence, boolean idle) {
      this.sentence = sentence;
      this.tokens = sentence.tokens();
      this.idle = idle;
    }

    /** The end of the title words at a place, or the place. */
    int titleEnd(int at) {
      if (!isCapitalised(tokens.get(at).form())) {
        return at;
      }
      for (int end = Math.min(tokens.size(), at + 6); end > at; end--) {
        if (lexicon.is(WordClass.TITLES, Mention.words(sentence, at, end))) {
          return isPartOfName(at, end) ? at : end;
        }
      }
      return at;
    }

    /** {@code General Assembly}, {@code Prince Street}: no title. */
    private boolean isPartOfName(int at, int end) {
      int stop = end;
      while (stop < tokens.size()
          && stop < at + Lexicon.LONGEST
          && isCapitalised(tokens.get(stop).form())) {
        stop++;
        if (lexicon.isKnown(Mention.words(sentence, at, stop))) {
          return true;
        }
      }
      return stop - at == 2 && end - at == 1 && isHead(tokens.get(stop - 1).form());
    }

    private boolean isHead(String word) {
      return lexicon.is(WordClass.ORGANISATION_HEADS, word)
          || lexicon.is(WordClass.PLACE_HEADS, word);
    }

    /** The end of the run that begins at a place, or the place. */
    int end(int at) {
      if (!begins(at)) {
        return at;
      }
      int known = knownEnd(at);
      int end = Math.max(at + 1, known);
      if (known > at && known - at == 1 && titleEnd(Math.min(known, tokens.size() - 1)) > known) {
        return known;
      }
      while (end < tokens.size()) {
        int next = goesOn(at, end);
        if (next == end) {
          break;
        }
        end = next;
      }
      return end;
    }

    /** The end of the longest known name of several words here, or the place. */
    private int knownEnd(int at) {
      for (int end = Math.min(tokens.size(), at + Lexicon.LONGEST); end > at; end--) {
        if (isCapitalised(tokens.get(end - 1).form())
            && (end > at + 1 || !idle)
            && lexicon.isKnown(Mention.words(sentence, at, end))) {
          return end;
        }
      }
      return at;
    }

    private int goesOn(int at, int end) {
      String word = tokens.get(end).form();
      boolean joined = tokens.get(end - 1).span().end() == tokens.get(end).span().start();
      if (isNameWord(end)) {
        return titleEnd(end) > end && !isInsideOf(at, end) ? end : end + 1;
      }
      if (end + 1 >= tokens.size()) {
        return end;
      }
      if (lexicon.is(WordClass.PARTICLES, word) && !word.equals("e") && !word.equals("as")) {
        int next = end + 1;
        if (lexicon.is(WordClass.PARTICLES, tokens.get(next).form())) {
          next++;
        }
        return next < tokens.size() && isNameWord(next) && !isGroup(sentence, next)
            ? next + 1
            : end;
      }
      if (word.equals("&")
          || (word.equals("-")
              && joined
              && isNameWord(end + 1)
              && tokens.get(end + 1).span().start() == tokens.get(end).span().end())) {
        return isNameWord(end + 1) ? end + 2 : end;
      }
      if (word.equals("of") || word.equals("for")) {
        return joinsOf(at, end) ? afterOf(end) : end;
      }
      if (word.equals("and")) {
        return joinsAnd(at, end) ? end + 2 : end;
      }
      return end;
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
              && isNameWord(next)
              && (!lexicon.is(WordClass.CALENDAR_WORDS, tokens.get(next).form()));
      return follows ? next + 1 : of;
    }

    /** {@code Ministry of Trade and Industry}, {@code the Food and Tarn Administration}. */
    private boolean joinsAnd(int at, int and) {
      int next = and + 1;
      if (!isNameWord(next) || lexicon.isKnown(tokens.get(next).form())) {
        return false;
      }
      boolean insideOf = false;
      for (int i = at + 1; i < and; i++) {
        String word = tokens.get(i).form();
        insideOf |= word.equals("of") || word.equals("for");
      }
      int stop = next;
      while (stop < tokens.size() && isNameWord(stop)) {
        stop++;
      }
      boolean headAfter = stop - next <= 3 && isHead(tokens.get(stop - 1).form());
      boolean headBefore = isHead(tokens.get(and - 1).form());
      if (insideOf) {
        return !headBefore
            && stop - next <= 2
            && !lexicon.isKnown(tokens.get(and - 1).form())
            && titleEnd(next) == next;
      }
      boolean article = at > 0 && tokens.get(at - 1).form().equalsIgnoreCase("the");
      return article
          && headAfter
          && !headBefore
          && !lexicon.isKnown(Mention.words(sentence, at, and))
          && !seen.contains(tokens.get(next).form() + "'");
    }

    /** Whether a run may begin here. */
    private boolean begins(int at) {
      if (!isNameWord(at)) {
        return false;
      }
      String word = tokens.get(at).form();
      if (idle) {
        return knownEnd(at) > at || isSure(word);
      }
      if (!beginsClause(tokens, at)) {
        return true;
      }
      return isSure(word)
          || (!isOrdinary(at) && (tokens.get(at).is(PartOfSpeech.PROPN) || namesFollow(at)));
    }

    private boolean isSure(String word) {
      return seen.contains(word)
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
    private boolean isNameWord(int i) {
      Token token = tokens.get(i);
      String word = token.form();
      if (word.length() == 1
          && !(Character.isUpperCase(word.charAt(0)) && i > 0 && !word.equals("I"))) {
        return false;
      }
      if (lexicon.is(WordClass.CALENDAR_WORDS, word)) {
        return i > 0
            && lexicon.is(WordClass.GIVEN_NAMES, tokens.get(i - 1).form())
            && !word.endsWith(".");
      }
      boolean capital = isCapitalised(word) || hasParticle(word) || isCamelCase(word);
      if (!capital || token.is(PartOfSpeech.PRON)) {
        return false;
      }
      if (idle) {
        return seen.contains(word)
            || lexicon.isKnown(word)
            || (!capitals.isAlsoLowerCase(word) && token.is(PartOfSpeech.PROPN))
            || isHead(word);
      }
      return !lexicon.isLower(WordClass.FUNCTION_WORDS, word)
          || seen.contains(word)
          || isInsideRun(i);
    }

    private boolean isInsideRun(int i) {
      return i > 0
          && isCapitalised(tokens.get(i - 1).form())
          && tokens.get(i).is(PartOfSpeech.PROPN);
    }

    /** {@code al-Tamrani}. */
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
}
