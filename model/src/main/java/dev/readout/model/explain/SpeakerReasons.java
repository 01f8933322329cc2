package dev.readout.model.explain;

import dev.readout.model.Span;
import dev.readout.model.vocabulary.Term;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why this speaker.
 *
 * @param naming where the words that name the speaker stand
 * @param words the words that were asked whom they mean; null where none name the speaker
 * @param resolution what kind of words they are; null where there are none
 * @param considered those whom they could mean, the likeliest first, then those that were ruled
 *     out; empty where there was no choice
 */
public record SpeakerReasons(
    Naming naming,
    @Nullable Span words,
    @Nullable Resolution resolution,
    List<Considered> considered) {

  /** Nobody is named. */
  public static final SpeakerReasons UNNAMED =
      new SpeakerReasons(Naming.NOWHERE, null, null, List.of());

  public SpeakerReasons {
    considered = List.copyOf(considered);
  }

  /** Where the words that name the speaker stand. */
  public enum Naming implements Term {
    /** In the sentence of the cue, which they were found to belong to. */
    AT_CUE,
    /** At a cue before it, with which it shares its subject; none stand at its own. */
    SHARED,
    /** At the statement before it, whose speaker speaks on (a floating quotation). */
    SPEAKS_ON,
    /** Nowhere. */
    NOWHERE
  }

  /** How words came to mean somebody. */
  public enum Resolution implements Term {
    /** They are a name, or hold one. */
    NAME,
    /** A role or description, which the article says of somebody with a name. */
    ROLE,
    /** A description of somebody who has no name here. */
    DESCRIPTION,
    /** A pronoun. */
    PRONOUN,
    /** Several at once: {@code Oslo and Lima}. */
    JOINT,
    /** They mean nobody that could be settled on. */
    OPEN
  }
}
