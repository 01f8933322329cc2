package dev.readout.reading.dialogues;

import static dev.readout.language.PartOfSpeech.ADP;

import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.Syntax;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the words that name what dealings rest on. */
final class BasisFinder {

  private final DialogueLexicon lexicon;
  private final Tokens tokens;
  private final Syntax syntax;

  BasisFinder(DialogueLexicon lexicon, Tokens tokens, Syntax syntax) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.syntax = syntax;
  }

  /** The bases named in a sentence from a token on, as the text words them. */
  List<String> after(int start) {
    TokenRange sentence = tokens.sentenceAround(start);
    List<String> found = new ArrayList<>();
    for (int i = start; i < sentence.end(); i++) {
      int end = endOfLead(i, sentence.end());
      if (end < 0 || end >= sentence.end()) {
        continue;
      }
      Optional<NounPhrase> phrase = syntax.nounPhraseAt(end);
      phrase.ifPresent(basis -> found.add(tokens.words(whole(basis, sentence.end()))));
    }
    return found;
  }

  /** With the participle that follows: {@code the understandings reached at the summit}. */
  private TokenRange whole(NounPhrase basis, int limit) {
    int end = syntax.full(basis).end();
    int next = end + 1;
    boolean participle =
        next < limit
            && syntax.verbGroupAt(end).filter(verb -> verb.range().size() == 1).isPresent()
            && tokens.get(next).is(ADP);
    if (participle && next + 1 < limit) {
      Optional<NounPhrase> object = syntax.nounPhraseAt(next + 1);
      if (object.isPresent()) {
        end = syntax.full(object.get()).end();
      }
    }
    return new TokenRange(basis.first(), end);
  }

  private int endOfLead(int start, int limit) {
    StringBuilder words = new StringBuilder();
    for (int i = start; i < limit && i < start + 4; i++) {
      words.append(i == start ? "" : " ").append(tokens.get(i).form().toLowerCase(Locale.ROOT));
      if (lexicon.bases().contains(words.toString())) {
        return i + 1;
      }
    }
    return -1;
  }
}
