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
    UniqueIds ids = new UniqueIds();
    return read(
        path, parser, (gold, number) -> ids.add(gold.document().id(), path + ":" + number, number));
  }

  /**
   * One part for each line, also where two have one id: texts that nothing is held against.
   *
   * @throws BadGoldException if the file is a folder, is no JSON Lines in UTF-8 or holds no
   *     document
   */
  public static <G extends GoldDocument> List<G> readAll(Path path, GoldNode.Parser<G> parser)
      throws BadGoldException, IOException {
    return read(path, parser, (gold, number) -> {});
  }

  private static <G extends GoldDocument> List<G> read(
      Path path, GoldNode.Parser<G> parser, Check<G> check) throws BadGoldException, IOException {
    List<G> golds = new ArrayList<>();
    GoldLines.each(
        path,
        (number, line) -> {
          if (!Letters.isBlank(line)) {
            G gold = parser.parse(GoldNode.parse(path + ":" + number, line));
            golds.add(gold);
            check.on(gold, number);
          }
        });
    if (golds.isEmpty()) {
      throw new BadGoldException(path + " holds no document; give one JSON object a line");
    }
    return golds;
  }

  private interface Check<G> {
    void on(G gold, int line) throws BadGoldException;
  }
}
