package dev.readout.reading.syntax;

import static dev.readout.language.PartOfSpeech.ADJ;
import static dev.readout.language.PartOfSpeech.ADP;
import static dev.readout.language.PartOfSpeech.ADV;
import static dev.readout.language.PartOfSpeech.DET;
import static dev.readout.language.PartOfSpeech.NOUN;
import static dev.readout.language.PartOfSpeech.NUM;
import static dev.readout.language.PartOfSpeech.PART;
import static dev.readout.language.PartOfSpeech.PRON;
import static dev.readout.language.PartOfSpeech.PROPN;
import static dev.readout.language.PartOfSpeech.PUNCT;
import static dev.readout.language.PartOfSpeech.SYM;
import static dev.readout.language.PartOfSpeech.VERB;

import dev.readout.language.Token;
import dev.readout.reading.lexicon.StatusWords;
import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Chunks the noun phrases of a sentence from parts of speech: up to the head, genitives before it
 * included.
 */
final class NounPhrases {

  private static final Set<String> POSSESSIVES =
      Set.of("my", "your", "his", "her", "its", "our", "their", "whose");

  private static final String QUOTES = "\"\u201c\u201d\u2018\u2019'";

  private final Tokens tokens;

  NounPhrases(Tokens tokens) {
    this.tokens = tokens;
  }

  List<NounPhrase> of(TokenRange sentence) {
    List<NounPhrase> phrases = new ArrayList<>();
    int i = sentence.first();
    while (i < sentence.end()) {
      NounPhrase phrase = phraseAt(i, sentence.end());
      if (phrase == null) {
        i++;
      } else {
        phrases.add(phrase);
        i = phrase.end();
      }
    }
    return phrases;
  }

  private @Nullable NounPhrase phraseAt(int start, int limit) {
    Token first = tokens.get(start);
    if (first.is(PRON) && !isPossessive(start, limit)) {
      return new NounPhrase(new TokenRange(start, start + 1), start);
    }
    int head = -1;
    int i = start;
    while (i < limit) {
      Token token = tokens.get(i);
      if (head >= 0 && opensTime(i)) {
        break;
      }
      if (token.is(NOUN, PROPN)) {
        head = i;
      } else if (token.is(NUM) || token.is(SYM)) {
        // A number may end a phrase ("the three", "June 4") but a noun after it is the head.
        if (head < 0 || followsDirectly(i, head)) {
          head = i;
        }
      } else if (token.is(DET)) {
        if (i > start && head >= 0) {
          break;
        }
        if (head < 0 && isLoneDeterminer(i, limit)) {
          return new NounPhrase(new TokenRange(start, i + 1), i);
        }
      } else if (isPossessive(i, limit)) {
        if (i > start) {
          break;
        }
      } else if (isGenitiveMark(token)) {
        if (head < 0 || !continues(i + 1, limit)) {
          break;
        }
      } else if (!isInner(i, start, limit)) {
        break;
      }
      i++;
    }
    if (head < 0 && i > start + 1 && first.is(DET) && tokens.get(i - 1).is(ADJ)) {
      head = i - 1; // "the other", "the latter"
    }
    return head < 0 ? null : new NounPhrase(new TokenRange(start, head + 1), head);
  }

  /** {@code will hold talks next week}: where the parse hangs the time on the verb. */
  private boolean opensTime(int i) {
    if (isTime(i)) {
      return true;
    }
    int head = tokens.get(i).head();
    int at = tokens.sentenceAround(i).first() + head;
    return tokens.get(i).is(ADJ, DET) && head >= 0 && at > i && isTime(at);
  }

  private boolean isTime(int i) {
    String relation = i < tokens.size() ? tokens.get(i).relation() : null;
    return relation != null && relation.equals("obl:unmarked");
  }

  /** A modifier, or a mark within the phrase, that a noun still follows. */
  private boolean isInner(int i, int start, int limit) {
    Token token = tokens.get(i);
    if (token.is(ADJ)) {
      return true;
    }
    if (i + 1 >= limit) {
      return false;
    }
    Token next = tokens.get(i + 1);
    if (token.is(ADV)) {
      return next.is(ADJ) || (next.is(NUM) && i > start) || isStatus(i);
    }
    if (token.is(VERB)) {
      String form = token.form().toLowerCase(Locale.ROOT);
      boolean participle = form.endsWith("ing") || VerbGroups.isPastForm(token);
      return participle
          && i > start
          && (tokens.get(start).is(DET, NUM, PRON) || tokens.get(i - 1).is(PART))
          && tokens.get(i - 1).is(DET, ADJ, NUM, PRON, PART)
          && next.is(NOUN, PROPN, ADJ);
    }
    if (token.is(PUNCT)) {
      if (QUOTES.contains(token.form())) {
        return i > start
            && next.is(ADJ, NOUN, PROPN, NUM)
            && tokens.get(i - 1).is(DET, ADJ, NOUN, PRON, PART, NUM);
      }
      return token.form().equals("-") && i > start && next.is(NOUN, PROPN, ADJ, NUM);
    }
    return false;
  }

  /** {@code with then Defence Minister Ada Linde}: an adverb that says of when an office is. */
  private boolean isStatus(int i) {
    boolean governed = i > 0 && tokens.get(i - 1).is(ADP, DET, ADJ);
    return governed
        && tokens.get(i + 1).is(NOUN, PROPN)
        && StatusWords.find(tokens.get(i).form()).isPresent();
  }

  private boolean followsDirectly(int i, int head) {
    return head == i - 1;
  }

  /** {@code those}, {@code both}, {@code this} with no noun after it. */
  private boolean isLoneDeterminer(int i, int limit) {
    return i + 1 >= limit || !continues(i + 1, limit);
  }

  private boolean continues(int i, int limit) {
    if (i >= limit) {
      return false;
    }
    Token token = tokens.get(i);
    return token.is(NOUN, PROPN, ADJ, NUM, SYM, ADV, DET)
        || isPossessive(i, limit)
        || (token.is(PUNCT)
            && QUOTES.contains(token.form())
            && i + 1 < limit
            && tokens.get(i + 1).is(NOUN, ADJ))
        || (token.is(VERB) && i + 1 < limit && tokens.get(i + 1).is(NOUN, PROPN, ADJ));
  }

  private boolean isPossessive(int i, int limit) {
    Token token = tokens.get(i);
    if (!isPossessive(token)) {
      return false;
    }
    if (!token.form().equalsIgnoreCase("her") && !token.form().equalsIgnoreCase("his")) {
      return true;
    }
    return i + 1 < limit && tokens.get(i + 1).is(NOUN, PROPN, ADJ, NUM, VERB, ADV);
  }

  static boolean isPossessive(Token token) {
    return token.is(PRON, DET) && POSSESSIVES.contains(token.form().toLowerCase(Locale.ROOT));
  }

  static boolean isGenitiveMark(Token token) {
    return token.is(PART)
        && (token.form().equals("'s")
            || token.form().equals("\u2019s")
            || token.form().equals("'")
            || token.form().equals("\u2019"));
  }
}
