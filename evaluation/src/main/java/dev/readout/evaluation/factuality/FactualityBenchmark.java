package dev.readout.evaluation.factuality;

import dev.readout.evaluation.scoring.BadGoldException;
import dev.readout.evaluation.scoring.Benchmark;
import dev.readout.evaluation.scoring.GoldNode;
import dev.readout.evaluation.scoring.GoldText;
import dev.readout.evaluation.scoring.JsonLines;
import dev.readout.evaluation.scoring.JsonText;
import dev.readout.evaluation.scoring.Range;
import dev.readout.evaluation.scoring.ReadoutSystem;
import dev.readout.evaluation.scoring.Scorer;
import dev.readout.model.vocabulary.Factuality;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gold of the form of PragBank ({@link PragbankRow}) or of MEANTIME ({@link MeantimeEvents}), one
 * JSON object a line. Predictions are {@code {"id", "events": [{"start", "end", "factuality"}]}} a
 * line, offsets in code points.
 */
public final class FactualityBenchmark implements Benchmark<FactualityGold, List<Factuality>> {

  @Override
  public String wants() {
    return "a JSON Lines file of {file, eiid, sentence, event, majority} or of {id, text, events},"
        + " plain or gzipped";
  }

  @Override
  public List<FactualityGold> load(Path path) throws BadGoldException, IOException {
    List<FactualityGold> golds = JsonLines.read(path, FactualityBenchmark::parse);
    if (golds.stream().allMatch(gold -> gold.events().isEmpty())) {
      throw new BadGoldException(path + " holds no event that is judged");
    }
    return golds;
  }

  private static FactualityGold parse(GoldNode node) throws BadGoldException {
    return node.has("events") ? MeantimeEvents.parse(node) : PragbankRow.parse(node);
  }

  @Override
  public List<List<Factuality>> predict(ReadoutSystem system, List<FactualityGold> golds) {
    List<List<Factuality>> predictions = new ArrayList<>();
    for (FactualityGold gold : golds) {
      predictions.add(
          gold.events().isEmpty()
              ? List.of()
              : system.factualities(
                  gold.document(), gold.events().stream().map(JudgedEvent::words).toList()));
    }
    return predictions;
  }

  @Override
  public String written(FactualityGold gold, List<Factuality> predicted) {
    GoldText text = new GoldText(gold.document().text());
    List<Map<String, Object>> events = new ArrayList<>();
    for (int i = 0; i < predicted.size(); i++) {
      Range range = text.range(gold.events().get(i).words());
      Map<String, Object> members = new LinkedHashMap<>();
      members.put("start", range.start());
      members.put("end", range.end());
      members.put("factuality", predicted.get(i).label());
      events.add(members);
    }
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", gold.document().id());
    members.put("events", events);
    return JsonText.compact(members) + "\n";
  }

  @Override
  public Scorer<FactualityGold, List<Factuality>> scorer() {
    return new FactualityScorer();
  }
}
