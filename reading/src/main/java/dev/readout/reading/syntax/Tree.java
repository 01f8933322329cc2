package dev.readout.reading.syntax;

import dev.readout.reading.text.TokenRange;
import dev.readout.reading.text.Tokens;
import java.util.Optional;

/** The dependency trees of an article, asked by index of a token. Immutable. */
final class Tree {

  /** No token: the head of a root, or of a word that was not parsed. */
  static final int NONE = -1;

  private final Tokens tokens;

  Tree(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Index of a token's head, or {@link #NONE}. */
  int head(int token) {
    int head = tokens.get(token).head();
    return head < 0 ? NONE : tokens.sentenceAround(token).first() + head;
  }

  /** The relation to the head without its subtype; empty where the analyzer does not parse. */
  String relation(int token) {
    String relation = tokens.get(token).relation();
    if (relation == null) {
      return "";
    }
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** The first dependent with one relation (without subtype). */
  Optional<Integer> dependent(int head, String relation) {
    TokenRange sentence = tokens.sentenceAround(head);
    for (int i = sentence.first(); i < sentence.end(); i++) {
      if (head(i) == head && relation(i).equals(relation)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
