package dev.readout.reading.syntax;

import dev.readout.reading.text.TokenRange;

/**
 * A noun phrase.
 *
 * @param range all its tokens
 * @param head index of its head: the noun, name or pronoun
 */
public record NounPhrase(TokenRange range, int head) {

  public NounPhrase {
    if (!range.contains(head)) {
      throw new IllegalArgumentException("head " + head + " lies outside " + range);
    }
  }

  public int first() {
    return range.first();
  }

  public int end() {
    return range.end();
  }
}
