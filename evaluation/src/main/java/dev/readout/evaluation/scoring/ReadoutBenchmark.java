package dev.readout.evaluation.scoring;

import dev.readout.model.Readout;
import dev.readout.model.exchange.ReadoutWriter;
import java.util.List;

/**
 * Gold that whole readouts are held against; predictions are written in the exchange format.
 *
 * @param <G> one annotated document
 */
public interface ReadoutBenchmark<G extends GoldDocument> extends Benchmark<G, Readout> {

  @Override
  default List<Readout> predict(ReadoutSystem system, List<G> golds) {
    return system.read(golds.stream().map(GoldDocument::document).toList());
  }

  @Override
  default String written(G gold, Readout predicted) {
    return new ReadoutWriter().write(predicted) + "\n";
  }
}
