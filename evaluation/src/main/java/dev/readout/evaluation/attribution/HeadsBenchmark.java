package dev.readout.evaluation.attribution;

import dev.readout.evaluation.scoring.BadGoldException;
import dev.readout.evaluation.scoring.Benchmark;
import dev.readout.evaluation.scoring.JsonText;
import dev.readout.evaluation.scoring.Range;
import dev.readout.evaluation.scoring.ReadoutSystem;
import dev.readout.evaluation.scoring.Scorer;
import dev.readout.language.AttributionSpans;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the heads of the language layer find by themselves, every attribution of any score, against
 * the same gold as {@link AttributionBenchmark}. Predictions are written in the form of the gold.
 */
public final class HeadsBenchmark implements Benchmark<AttributionGold, List<Attribution>> {

  @Override
  public String wants() {
    return AttributionGold.WANTED;
  }

  @Override
  public List<AttributionGold> load(Path path) throws BadGoldException, IOException {
    return AttributionGold.load(path);
  }

  @Override
  public List<List<Attribution>> predict(ReadoutSystem system, List<AttributionGold> golds) {
    List<List<Attribution>> predictions = new ArrayList<>();
    for (AttributionGold gold : golds) {
      List<Attribution> found = new ArrayList<>();
      for (AttributionSpans spans : system.analyze(gold.document().text()).attributions()) {
        found.add(
            new Attribution(
                gold.text().ranges(spans.source()),
                gold.text().ranges(spans.cue()),
                gold.text().ranges(spans.content())));
      }
      predictions.add(found);
    }
    return predictions;
  }

  @Override
  public String written(AttributionGold gold, List<Attribution> predicted) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("id", gold.document().id());
    members.put("text", gold.document().text());
    members.put("attributions", predicted.stream().map(HeadsBenchmark::members).toList());
    return JsonText.compact(members) + "\n";
  }

  private static Map<String, Object> members(Attribution attribution) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("source", pairs(attribution.source()));
    members.put("cue", pairs(attribution.cue()));
    members.put("content", pairs(attribution.content()));
    return members;
  }

  private static List<List<Integer>> pairs(List<Range> ranges) {
    return ranges.stream().map(range -> List.of(range.start(), range.end())).toList();
  }

  @Override
  public Scorer<AttributionGold, List<Attribution>> scorer() {
    return new AttributionScorer();
  }
}
