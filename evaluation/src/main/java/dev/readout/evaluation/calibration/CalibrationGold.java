package dev.readout.evaluation.calibration;

import dev.readout.evaluation.attribution.AttributionGold;
import dev.readout.evaluation.attribution.LinkedStatements;
import dev.readout.evaluation.gold.GoldArticle;
import dev.readout.evaluation.gold.GoldVerdicts;
import dev.readout.evaluation.scoring.GoldDocument;
import dev.readout.evaluation.scoring.JudgedStatement;
import dev.readout.model.Document;
import dev.readout.model.Readout;
import java.util.List;

/** A document that tells which parts of its readout are right. */
sealed interface CalibrationGold extends GoldDocument {

  /** The statements that the gold says something about, in the order of the readout. */
  List<JudgedStatement> statements(Readout readout);

  /** The events that the gold says something about. */
  List<Sample> events(Readout readout);

  /** Attributions as PolNeAR has them: one layer, no events, spans of sources. */
  record Attributions(AttributionGold gold) implements CalibrationGold {
    @Override
    public Document document() {
      return gold.document();
    }

    @Override
    public List<JudgedStatement> statements(Readout readout) {
      return LinkedStatements.of(gold, readout);
    }

    @Override
    public List<Sample> events(Readout readout) {
      return List.of();
    }
  }

  /** A whole gold readout. */
  record Whole(GoldArticle gold) implements CalibrationGold {
    @Override
    public Document document() {
      return gold.document();
    }

    @Override
    public List<JudgedStatement> statements(Readout readout) {
      return GoldVerdicts.statements(gold, readout);
    }

    @Override
    public List<Sample> events(Readout readout) {
      return GoldVerdicts.events(gold, readout).stream()
          .map(judged -> new Sample(judged.event().confidence(), judged.right()))
          .toList();
    }
  }
}
