package dev.readout.evaluation.calibration;

import dev.readout.evaluation.attribution.AttributionBenchmark;
import dev.readout.evaluation.gold.GoldBenchmark;
import dev.readout.evaluation.scoring.BadGoldException;
import dev.readout.evaluation.scoring.Benchmark;
import dev.readout.evaluation.scoring.GoldDocument;
import dev.readout.evaluation.scoring.ReadoutSystem;
import dev.readout.evaluation.scoring.Scorer;
import dev.readout.model.exchange.ReadoutWriter;
import dev.readout.model.explain.ExplainedReadout;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Confidence held against what is right, in attributions or in whole gold readouts. */
public final class CalibrationBenchmark implements Benchmark<CalibrationGold, ExplainedReadout> {

  @Override
  public String wants() {
    return new AttributionBenchmark().wants() + ", or " + new GoldBenchmark().wants();
  }

  @Override
  public List<CalibrationGold> load(Path path) throws BadGoldException, IOException {
    if (Files.isDirectory(path)) {
      return new GoldBenchmark()
          .load(path).stream().<CalibrationGold>map(CalibrationGold.Whole::new).toList();
    }
    return new AttributionBenchmark()
        .load(path).stream().<CalibrationGold>map(CalibrationGold.Attributions::new).toList();
  }

  @Override
  public List<ExplainedReadout> predict(ReadoutSystem system, List<CalibrationGold> golds) {
    return system.explain(golds.stream().map(GoldDocument::document).toList());
  }

  @Override
  public String written(CalibrationGold gold, ExplainedReadout predicted) {
    StringWriter out = new StringWriter();
    try {
      new ReadoutWriter().write(predicted, out);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail", e);
    }
    return out.append('\n').toString();
  }

  @Override
  public Scorer<CalibrationGold, ExplainedReadout> scorer() {
    return new CalibrationScorer();
  }
}
