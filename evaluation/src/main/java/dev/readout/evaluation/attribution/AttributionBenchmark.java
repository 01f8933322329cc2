package dev.readout.evaluation.attribution;

import dev.readout.evaluation.scoring.BadGoldException;
import dev.readout.evaluation.scoring.Figures;
import dev.readout.evaluation.scoring.ReadoutBenchmark;
import dev.readout.evaluation.scoring.Scorer;
import dev.readout.model.Readout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The statements of readouts against {@link AttributionGold}. */
public final class AttributionBenchmark implements ReadoutBenchmark<AttributionGold> {

  @Override
  public String wants() {
    return AttributionGold.WANTED;
  }

  @Override
  public List<AttributionGold> load(Path path) throws BadGoldException, IOException {
    return AttributionGold.load(path);
  }

  @Override
  public Scorer<AttributionGold, Readout> scorer() {
    AttributionScorer scorer = new AttributionScorer();
    return new Scorer<>() {
      @Override
      public void add(AttributionGold gold, Readout predicted) {
        scorer.add(gold, PredictedAttributions.of(predicted, gold.text()));
      }

      @Override
      public Figures figures() {
        return scorer.figures();
      }
    };
  }
}
