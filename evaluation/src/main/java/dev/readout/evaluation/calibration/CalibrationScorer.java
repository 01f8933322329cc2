package dev.readout.evaluation.calibration;

import dev.readout.evaluation.scoring.Figures;
import dev.readout.evaluation.scoring.JsonText;
import dev.readout.evaluation.scoring.JudgedStatement;
import dev.readout.evaluation.scoring.Scorer;
import dev.readout.model.explain.ExplainedReadout;
import dev.readout.model.explain.StatementReasons;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tables of calibration: of the statements' confidence, of the part of it that is about the
 * attribution alone, and of the events'.
 */
final class CalibrationScorer implements Scorer<CalibrationGold, ExplainedReadout> {

  private final Map<String, Calibration> tables = new LinkedHashMap<>();

  CalibrationScorer() {
    for (String name : List.of("statements", "attributions", "events")) {
      tables.put(name, new Calibration());
    }
  }

  @Override
  public void add(CalibrationGold gold, ExplainedReadout predicted) {
    Map<String, StatementReasons> reasons = new HashMap<>();
    predicted.explanation().statements().forEach(one -> reasons.put(one.statement(), one));
    for (JudgedStatement judged : gold.statements(predicted.readout())) {
      add("statements", judged.statement().confidence(), judged.right());
      StatementReasons why = reasons.get(judged.statement().id());
      if (why != null) {
        add("attributions", why.trust().attribution(), judged.right());
      }
    }
    for (Sample event : gold.events(predicted.readout())) {
      add("events", event.confidence(), event.right());
    }
  }

  private void add(String table, double confidence, boolean right) {
    Calibration calibration = tables.get(table);
    if (calibration != null) {
      calibration.add(new Sample(confidence, right));
    }
  }

  @Override
  public Figures figures() {
    List<String> lines = new ArrayList<>();
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    tables.forEach(
        (name, table) -> {
          if (table.count() > 0) {
            lines.addAll(table.lines(name));
            json.put(name, table.json());
          }
        });
    return new Figures(String.join("\n", lines), JsonText.indented(json));
  }
}
