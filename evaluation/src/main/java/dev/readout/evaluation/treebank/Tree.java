package dev.readout.evaluation.treebank;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence.
 *
 * @param words at least one; word number n is the nth
 * @param tokens those of several words, in order
 * @param paragraph whether a paragraph begins with it
 */
public record Tree(List<Word> words, List<MultiwordToken> tokens, boolean paragraph) {

  public Tree {
    words = List.copyOf(words);
    tokens = List.copyOf(tokens);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a tree without words");
    }
  }

  /** The token that a word is part of, or null where it is a token by itself. */
  public @Nullable MultiwordToken tokenOf(int number) {
    for (MultiwordToken token : tokens) {
      if (token.first() <= number && number <= token.last()) {
        return token;
      }
    }
    return null;
  }
}
