package dev.readout.evaluation.attribution;

import dev.readout.evaluation.scoring.BadGoldException;
import dev.readout.evaluation.scoring.GoldNode;
import dev.readout.evaluation.scoring.GoldText;
import dev.readout.evaluation.scoring.JsonLines;
import dev.readout.evaluation.scoring.ReadoutBenchmark;
import dev.readout.evaluation.scoring.Scorer;
import dev.readout.model.Document;
import dev.readout.model.Readout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Gold of the form {@code {"id", "text", "attributions": [{"source", "cue", "content": [[start,
 * end], ...]}]}} a line, offsets in code points.
 */
public final class AttributionBenchmark implements ReadoutBenchmark<AttributionGold> {

  @Override
  public String wants() {
    return "a JSON Lines file of {id, text, attributions}, plain or gzipped";
  }

  @Override
  public List<AttributionGold> load(Path path) throws BadGoldException, IOException {
    return JsonLines.read(path, AttributionBenchmark::parse);
  }

  @Override
  public Scorer<AttributionGold, Readout> scorer() {
    return new AttributionScorer();
  }

  private static AttributionGold parse(GoldNode node) throws BadGoldException {
    Document document = node.document("published");
    GoldText text = new GoldText(document.text());
    int length = text.length();
    return new AttributionGold(
        document,
        text,
        node.each(
            "attributions",
            attribution ->
                new Attribution(
                    attribution.ranges("source", length),
                    attribution.ranges("cue", length),
                    attribution.ranges("content", length))));
  }
}
