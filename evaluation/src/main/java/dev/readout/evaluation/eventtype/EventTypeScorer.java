package dev.readout.evaluation.eventtype;

import dev.readout.evaluation.scoring.ClassFigures;
import dev.readout.evaluation.scoring.Figures;
import dev.readout.evaluation.scoring.Scorer;
import dev.readout.reading.events.pairs.PairType;
import java.util.Arrays;

/** F1 of each type, in per cent, and its mean over the types that the gold has (macro). */
final class EventTypeScorer implements Scorer<EventTypeGold, EventTypePrediction> {

  private final ClassFigures classes =
      new ClassFigures(Arrays.stream(PairType.values()).map(PairType::name).toList());
  private int retrained;

  @Override
  public void add(EventTypeGold gold, EventTypePrediction predicted) {
    classes.add(gold.type().name(), predicted.type().name());
    retrained += predicted.retrained() ? 1 : 0;
  }

  @Override
  public Figures figures() {
    return classes.figures("folds", retrained);
  }
}
