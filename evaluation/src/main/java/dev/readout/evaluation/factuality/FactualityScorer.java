package dev.readout.evaluation.factuality;

import dev.readout.evaluation.scoring.ClassFigures;
import dev.readout.evaluation.scoring.Figures;
import dev.readout.evaluation.scoring.Scorer;
import dev.readout.model.vocabulary.Factuality;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** F1 of yes, no and possible, in per cent, and their mean (macro). */
final class FactualityScorer implements Scorer<FactualityGold, List<Factuality>> {

  private final ClassFigures classes =
      new ClassFigures(Arrays.stream(Verdict.values()).map(FactualityScorer::name).toList());
  private long events;

  @Override
  public void add(FactualityGold gold, List<Factuality> predicted) {
    for (int i = 0; i < predicted.size(); i++) {
      classes.add(name(gold.events().get(i).verdict()), name(Verdict.of(predicted.get(i))));
      events++;
    }
  }

  private static String name(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Figures figures() {
    return classes.figures("events", events);
  }
}
