package dev.readout.language;

import dev.readout.model.Span;
import java.util.List;

/**
 * A sentence and its tokens.
 *
 * @param span from the first token to the last
 * @param tokens at least one, in the order of the text
 */
public record Sentence(Span span, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("sentence " + span + " has no token");
    }
  }
}
