package dev.readout.evaluation.attribution;

import dev.readout.evaluation.scoring.GoldText;
import dev.readout.model.Readout;
import dev.readout.model.Span;
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
    return statements(readout).stream()
        .map(
            statement ->
                new Attribution(
                    text.ranges(statement.speaker().span()),
                    text.ranges(statement.cue()),
                    text.ranges(statement.content())))
        .toList();
  }

  /** The statements behind {@link #of}, in the same order. */
  static List<Statement> statements(Readout readout) {
    List<Statement> statements = new ArrayList<>();
    Set<List<List<Span>>> seen = new HashSet<>();
    for (Statement statement : readout.statements()) {
      if (statement.parent() == null && seen.add(List.of(statement.cue(), statement.content()))) {
        statements.add(statement);
      }
    }
    return statements;
  }
}
