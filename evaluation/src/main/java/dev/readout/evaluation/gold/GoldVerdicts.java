package dev.readout.evaluation.gold;

import dev.readout.evaluation.scoring.JudgedStatement;
import dev.readout.model.Event;
import dev.readout.model.Readout;
import dev.readout.model.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which statements and events of a readout are right: a statement whose content and speaker are
 * those of one of the gold, an event that is matched with one. What matches an optional fact is
 * left out.
 */
public final class GoldVerdicts {

  private GoldVerdicts() {}

  /** An event of a readout, and whether it is right by the gold. */
  public record JudgedEvent(Event event, boolean right) {}

  /** The statements that count, in the order of the readout. */
  public static List<JudgedStatement> statements(GoldArticle gold, Readout readout) {
    PredictedActors actors = new PredictedActors(readout, gold.text(), new Names(gold));
    Map<String, Boolean> verdicts = StatementScorer.verdicts(gold, readout, actors);
    List<JudgedStatement> judged = new ArrayList<>();
    for (Statement statement : readout.statements()) {
      Boolean right = verdicts.get(statement.id());
      if (right != null) {
        judged.add(new JudgedStatement(statement, right));
      }
    }
    return judged;
  }

  /** The events that count, in the order of the readout. */
  public static List<JudgedEvent> events(GoldArticle gold, Readout readout) {
    PredictedActors actors = new PredictedActors(readout, gold.text(), new Names(gold));
    Map<Integer, Boolean> verdicts = new HashMap<>(EventScorer.verdicts(gold, readout, actors));
    List<JudgedEvent> judged = new ArrayList<>();
    for (int i = 0; i < readout.events().size(); i++) {
      Boolean right = verdicts.get(i);
      if (right != null) {
        judged.add(new JudgedEvent(readout.events().get(i), right));
      }
    }
    return judged;
  }
}
