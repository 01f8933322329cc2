package dev.readout.language.names;

import dev.readout.language.Name;
import dev.readout.language.Sentence;
import dev.readout.language.Token;
import dev.readout.model.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A name in the making: some tokens of a sentence, and the evidence for what they name. */
final class Mention {

  final Sentence sentence;
  final int from;
  final int to;

  /** Whether title words stand right before it. */
  final boolean titled;

  private final Map<Name.Type, Integer> evidence = new EnumMap<>(Name.Type.class);

  Mention(Sentence sentence, int from, int to, boolean titled) {
    this.sentence = sentence;
    this.from = from;
    this.to = to;
    this.titled = titled;
  }

  void add(Name.Type type, int weight) {
    evidence.merge(type, weight, Integer::sum);
  }

  int evidence(Name.Type type) {
    return evidence.getOrDefault(type, 0);
  }

  /** The type with the most evidence; {@code OTHER} where there is none. */
  Name.Type type() {
    Name.Type best = Name.Type.OTHER;
    int most = Math.max(0, evidence(Name.Type.OTHER));
    for (Name.Type type : List.of(Name.Type.PERSON, Name.Type.ORGANISATION, Name.Type.PLACE)) {
      if (evidence(type) > most) {
        best = type;
        most = evidence(type);
      }
    }
    return best;
  }

  int size() {
    return to - from;
  }

  String word(int i) {
    return sentence.tokens().get(from + i).form();
  }

  String first() {
    return word(0);
  }

  String last() {
    return word(size() - 1);
  }

  /** The token at a distance before the first or after the last, or an empty string. */
  String neighbour(int distance) {
    int i = distance < 0 ? from + distance : to - 1 + distance;
    List<Token> tokens = sentence.tokens();
    return i >= 0 && i < tokens.size() ? tokens.get(i).form() : "";
  }

  /** Its words with one space between. */
  String words() {
    return words(sentence, from, to);
  }

  static String words(Sentence sentence, int from, int to) {
    StringBuilder words = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = sentence.tokens().get(i);
      boolean apart = i > from && sentence.tokens().get(i - 1).span().end() < token.span().start();
      words.append(apart ? " " : "").append(token.form());
    }
    return words.toString();
  }

  Span span() {
    List<Token> tokens = sentence.tokens();
    return new Span(tokens.get(from).span().start(), tokens.get(to - 1).span().end());
  }
}
