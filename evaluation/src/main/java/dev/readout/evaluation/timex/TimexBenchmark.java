package dev.readout.evaluation.timex;

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
 * Gold of the form {@code {"id", "dct", "text", "timex": [{"start", "end", "type", "value"}]}} a
 * line, offsets in code points; {@code dct} (document creation time) is the day of publication,
 * {@code annotated_end} says how far the annotation goes.
 */
public final class TimexBenchmark implements ReadoutBenchmark<TimexGold> {

  @Override
  public String wants() {
    return "a JSON Lines file of {id, dct, text, timex}, plain or gzipped";
  }

  @Override
  public List<TimexGold> load(Path path) throws BadGoldException, IOException {
    return JsonLines.read(path, TimexBenchmark::parse);
  }

  @Override
  public Scorer<TimexGold, Readout> scorer() {
    return new TimexScorer();
  }

  private static TimexGold parse(GoldNode node) throws BadGoldException {
    Document document = node.document("dct");
    GoldText text = new GoldText(document.text());
    return new TimexGold(
        document,
        text,
        node.has("annotated_end") ? node.integer("annotated_end") : text.length(),
        node.each(
            "timex",
            timex ->
                new Timex(
                    timex.range(text.length()), timex.nullable("type"), timex.nullable("value"))));
  }
}
