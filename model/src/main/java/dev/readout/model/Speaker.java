package dev.readout.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a statement, as far as the text tells. Unknown beats a guess: where nobody can be
 * settled on, {@code actor} is null and the candidates say who might be meant.
 *
 * @param actor id, or null
 * @param span the words that name the speaker, at the cue or, where the cue shares its subject with
 *     another one, elsewhere in its sentence; null where no words of the sentence do
 * @param candidates those considered, best first
 * @param inferred no words name the speaker here (a floating quotation)
 */
public record Speaker(
    @Nullable String actor, @Nullable Span span, List<Candidate> candidates, boolean inferred) {

  /** Nobody is named, and nobody can be guessed. */
  public static final Speaker UNKNOWN = new Speaker(null, null, List.of(), false);

  public Speaker {
    candidates = List.copyOf(candidates);
  }

  /**
   * An actor who might be meant.
   *
   * @param score 0 to 1
   */
  public record Candidate(String actor, double score) {
    public Candidate {
      score = Checks.score("score", score);
    }
  }
}
