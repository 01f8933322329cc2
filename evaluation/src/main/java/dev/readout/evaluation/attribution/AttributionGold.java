package dev.readout.evaluation.attribution;

import dev.readout.evaluation.scoring.BadGoldException;
import dev.readout.evaluation.scoring.GoldDocument;
import dev.readout.evaluation.scoring.GoldNode;
import dev.readout.evaluation.scoring.GoldText;
import dev.readout.evaluation.scoring.JsonLines;
import dev.readout.model.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A text and its attributions; in a file of the form {@code {"id", "text", "attributions":
 * [{"source", "cue", "content": [[start, end], ...]}]}} a line, offsets in code points.
 */
public record AttributionGold(Document document, GoldText text, List<Attribution> attributions)
    implements GoldDocument {

  static final String WANTED = "a JSON Lines file of {id, text, attributions}, plain or gzipped";

  public AttributionGold {
    attributions = List.copyOf(attributions);
  }

  static List<AttributionGold> load(Path path) throws BadGoldException, IOException {
    return JsonLines.read(path, AttributionGold::parse);
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
