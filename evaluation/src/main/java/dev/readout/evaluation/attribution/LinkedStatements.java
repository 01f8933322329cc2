package dev.readout.evaluation.attribution;

import dev.readout.evaluation.scoring.JudgedStatement;
import dev.readout.model.Readout;
import dev.readout.model.Statement;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Which statements of a readout have a counterpart in the gold, as {@code linked} counts it:
 * source, cue and content overlap, the content by at least half. Statements within statements and
 * the second of joint speakers are left out, since the gold has one layer.
 */
public final class LinkedStatements {

  private LinkedStatements() {}

  /** The statements that count, in the order of the readout. */
  public static List<JudgedStatement> of(AttributionGold gold, Readout readout) {
    List<Statement> counted = PredictedAttributions.counted(readout, gold.text());
    BitSet right =
        new Links(gold.attributions(), PredictedAttributions.of(readout, gold.text())).matched();
    List<JudgedStatement> judged = new ArrayList<>();
    for (int i = 0; i < counted.size(); i++) {
      judged.add(new JudgedStatement(counted.get(i), right.get(i)));
    }
    return judged;
  }
}
