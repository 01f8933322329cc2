package dev.readout.evaluation.scoring;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads gold that is one JSON object a line, UTF-8, plain or gzipped. Blank lines are passed over.
 */
public final class JsonLines {

  private JsonLines() {}

  /**
   * One part for each line.
   *
   * @throws BadGoldException if the file is a folder, is no JSON Lines in UTF-8, holds no document
   *     or the same id twice
   */
  public static <G extends GoldDocument> List<G> read(Path path, GoldNode.Parser<G> parser)
      throws BadGoldException, IOException {
    List<G> golds = new ArrayList<>();
    UniqueIds ids = new UniqueIds();
    GoldLines.each(
        path,
        (number, line) -> {
          if (!Letters.isBlank(line)) {
            String place = path + ":" + number;
            G gold = parser.parse(GoldNode.parse(place, line));
            golds.add(gold);
            ids.add(gold.document().id(), place, number);
          }
        });
    if (golds.isEmpty()) {
      throw new BadGoldException(path + " holds no document; give one JSON object a line");
    }
    return golds;
  }
}
