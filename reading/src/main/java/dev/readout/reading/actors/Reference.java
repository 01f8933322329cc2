package dev.readout.reading.actors;

import dev.readout.model.Span;
import dev.readout.model.Speaker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom words mean.
 *
 * @param actor id, or null where the text does not settle it
 * @param span the words
 * @param candidates those considered, best first; empty where there was no doubt
 */
public record Reference(@Nullable String actor, Span span, List<Speaker.Candidate> candidates) {

  public Reference {
    candidates = List.copyOf(candidates);
  }
}
