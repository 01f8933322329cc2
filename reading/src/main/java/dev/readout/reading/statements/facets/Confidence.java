package dev.readout.reading.statements.facets;

import dev.readout.model.Speaker;
import dev.readout.model.explain.Trust;
import dev.readout.reading.statements.patterns.Attribution;

/** How far a statement can be trusted: its pattern, lowered where its speaker is in doubt. */
final class Confidence {

  private static final double DOUBTFUL_SPEAKER = 0.75;
  private static final double UNKNOWN_SPEAKER = 0.85;

  Trust of(Draft draft) {
    Attribution attribution = draft.attribution();
    Speaker speaker = draft.speaker();
    double factor = 1;
    if (speaker.actor() == null) {
      factor = attribution.source() == null ? UNKNOWN_SPEAKER : DOUBTFUL_SPEAKER;
    } else if (!speaker.candidates().isEmpty()) {
      factor = Math.max(DOUBTFUL_SPEAKER, speaker.candidates().get(0).score());
    }
    // A tagger knows one layer: that it did not find what stands within a content says nothing.
    double found =
        draft.isNested()
            ? Math.max(found(attribution), attribution.pattern().confidence())
            : found(attribution);
    return new Trust(found, Math.min(1, factor));
  }

  private static double found(Attribution attribution) {
    double score = attribution.support().score();
    return switch (attribution.support().kind()) {
      case UNASKED -> attribution.pattern().confidence();
      case SILENT -> attribution.pattern().alone();
      case AGREED -> attribution.pattern().agreed(score);
      case TAGGED -> dev.readout.reading.statements.patterns.Pattern.tagged(score);
    };
  }
}
