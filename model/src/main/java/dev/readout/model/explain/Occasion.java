package dev.readout.model.explain;

import dev.readout.model.vocabulary.Term;
import org.jspecify.annotations.Nullable;

/**
 * What a channel or a time of saying was taken from.
 *
 * @param from id of the statement whose words tell it, where {@code basis} is {@link
 *     Basis#CARRIED}; else null
 */
public record Occasion(Basis basis, @Nullable String from) {

  public Occasion {
    if ((basis == Basis.CARRIED) != (from != null)) {
      throw new IllegalArgumentException(
          "only what is carried comes from another statement, was " + basis + " from " + from);
    }
  }

  /** Where the words stand that tell it. */
  public enum Basis implements Term {
    /** Beside its own cue. */
    OWN_WORDS,
    /** In a sentence that introduces it: {@code She held a briefing on Monday.} */
    INTRODUCTION,
    /** At another statement of the same act of saying. */
    CARRIED,
    /** In the lead, which tells of the event at which it was said. */
    LEAD
  }
}
