package dev.readout.model.explain;

import dev.readout.model.Checks;

/**
 * What the confidence in a statement is made of; it is the product of both, rounded.
 *
 * @param attribution how likely source, cue and content are right, 0 to 1
 * @param speaker how likely the source means the actor that it is taken for, 0 to 1
 */
public record Trust(double attribution, double speaker) {

  public Trust {
    attribution = Checks.score("attribution", attribution);
    speaker = Checks.score("speaker", speaker);
  }

  /** The confidence. */
  public double product() {
    return Checks.score("confidence", attribution * speaker);
  }
}
