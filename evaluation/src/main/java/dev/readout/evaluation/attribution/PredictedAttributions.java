package dev.readout.evaluation.attribution;

import dev.readout.evaluation.scoring.GoldText;
import dev.readout.evaluation.scoring.Range;
import dev.readout.model.Readout;
import dev.readout.model.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The statements of a readout as the corpus would have them: one layer, one source. */
final class PredictedAttributions {

  private PredictedAttributions() {}

  /**
   * Every statement that stands in no other and has not the cue and content of an earlier one (that
   * is the second of two joint speakers).
   */
  static List<Attribution> of(Readout readout, GoldText text) {
    return counted(readout, text).stream().map(statement -> of(statement, text)).toList();
  }

  /** The statements of which {@link #of(Readout, GoldText)} gives the attributions. */
  static List<Statement> counted(Readout readout, GoldText text) {
    List<Statement> counted = new ArrayList<>();
    Set<List<List<Range>>> seen = new HashSet<>();
    for (Statement statement : readout.statements()) {
      Attribution attribution = of(statement, text);
      if (statement.parent() == null
          && seen.add(List.of(attribution.cue(), attribution.content()))) {
        counted.add(statement);
      }
    }
    return counted;
  }

  private static Attribution of(Statement statement, GoldText text) {
    return new Attribution(
        text.ranges(statement.speaker().span()),
        text.ranges(statement.cue()),
        text.ranges(statement.content()));
  }
}
