package dev.readout.language.names;

import dev.readout.language.Name;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.model.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a tagger says of the same text. It hears what names mean in their sentences where the rules
 * know only words, but ends them at places of its own and knows little of things such as products:
 * so it has a voice in the types of the names that the rules find, and a name that it has not heard
 * at all needs good evidence.
 */
final class HeardNames {

  /** Turns a type that the rules guess, not one that they know. */
  private static final int WEIGHT = 4;

  private static final int WEIGHT_OF_OTHER = 8;

  /** Less evidence is a guess from capitals and neighbours. */
  private static final int LEAST_UNHEARD = 7;

  private final Lexicon lexicon;
  private final Map<Span, Name.Type> types = new HashMap<>();

  /**
   * @param names in the order of the text
   */
  HeardNames(Lexicon lexicon, List<Sentence> sentences, List<Name> names) {
    this.lexicon = lexicon;
    int sentence = 0;
    for (Name name : names) {
      while (sentence < sentences.size()
          && sentences.get(sentence).span().end() <= name.span().start()) {
        sentence++;
      }
      if (sentence < sentences.size()) {
        types.put(trimmed(sentences.get(sentence), name), name.type());
      }
    }
  }

  /** Without an article, and without a person's titles. */
  private Span trimmed(Sentence sentence, Name name) {
    List<Token> tokens = sentence.tokens();
    int from = firstAt(tokens, name.span().start());
    int to = firstAt(tokens, name.span().end());
    if (from + 1 < to && tokens.get(from).form().equalsIgnoreCase("the")) {
      from++;
    }
    boolean title = name.type() == Name.Type.PERSON;
    while (title) {
      int end = titleEnd(sentence, from, to - 1);
      title = end > from;
      from = end;
    }
    return from < to ? tokens.get(from).span().union(tokens.get(to - 1).span()) : name.span();
  }

  private int titleEnd(Sentence sentence, int from, int to) {
    for (int end = Math.min(to, from + Titles.LONGEST); end > from; end--) {
      if (lexicon.is(WordClass.TITLES, Mention.words(sentence, from, end))) {
        return end;
      }
    }
    return from;
  }

  /** The first token that begins at an offset or after it. */
  private static int firstAt(List<Token> tokens, int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  void weigh(Mention mention) {
    Name.Type type = types.get(mention.span());
    if (type == Name.Type.OTHER) {
      mention.add(type, WEIGHT_OF_OTHER);
    } else if (type != null && mention.evidence(Name.Type.OTHER) == 0) {
      mention.add(type, WEIGHT);
    }
  }

  /** The type of a mention for which all evidence is in. */
  Name.Type type(Mention mention) {
    Name.Type type = mention.type();
    boolean sure = types.containsKey(mention.span()) || mention.evidence(type) >= LEAST_UNHEARD;
    return sure ? type : Name.Type.OTHER;
  }
}
