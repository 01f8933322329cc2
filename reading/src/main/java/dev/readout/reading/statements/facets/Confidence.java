package dev.readout.reading.statements.facets;

import dev.readout.model.Speaker;
import dev.readout.model.explain.Trust;
import dev.readout.reading.statements.confidence.ConfidenceFeatures;
import dev.readout.reading.statements.confidence.ConfidenceModel;
import dev.readout.reading.statements.patterns.Attribution;

/**
 * How far a statement can be trusted: how likely its attribution is right, by what found it, times
 * how likely its words mean the actor that they are taken for.
 */
final class Confidence {

  /** A phrase or pronoun that could not be settled: whom it means stays open. */
  private static final double OPEN_SPEAKER = 0.75;

  private final ConfidenceModel model = ConfidenceModel.fitted();

  Trust of(Draft draft) {
    Attribution attribution = draft.attribution();
    double found =
        model.probability(
            ConfidenceFeatures.of(
                Grounds.finding(attribution), Grounds.naming(attribution), draft.isNested()));
    return new Trust(found, speaker(draft.speaker(), attribution));
  }

  private static double speaker(Speaker speaker, Attribution attribution) {
    if (speaker.actor() == null) {
      return attribution.source() == null ? 1 : OPEN_SPEAKER;
    }
    return speaker.candidates().isEmpty()
        ? 1
        : Math.max(OPEN_SPEAKER, speaker.candidates().get(0).score());
  }
}
