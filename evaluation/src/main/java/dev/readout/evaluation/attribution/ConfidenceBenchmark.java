package dev.readout.evaluation.attribution;

import dev.readout.evaluation.scoring.BadGoldException;
import dev.readout.evaluation.scoring.ReadoutBenchmark;
import dev.readout.evaluation.scoring.Scorer;
import dev.readout.model.Readout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Whether statements are right as often as their confidence says, on {@link AttributionGold}. */
public final class ConfidenceBenchmark implements ReadoutBenchmark<AttributionGold> {

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
    return new ConfidenceScorer();
  }
}
