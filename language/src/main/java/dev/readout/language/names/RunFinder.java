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
      if (SentenceWords.isCapitalised(token.form())
          && token.is(PartOfSpeech.PROPN)
          && !SentenceWords.beginsClause(tokens, i)) {
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
    RunGrower run =
        new RunGrower(
            lexicon, new SentenceWords(lexicon, capitals, seen, sentence, idle), sentence);
    int at = 0;
    boolean titled = false;
    while (at < sentence.tokens().size()) {
      int title = run.titleEnd(at);
      if (title > at) {
        at = title;
        titled = true;
        continue;
      }
      int from = titled ? run.particleEnd(at) : at;
      int end = run.end(from);
      if (end > from) {
        addTo(mentions, sentence, at, end, titled);
      }
      at = end > from ? end : at + 1;
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
}
