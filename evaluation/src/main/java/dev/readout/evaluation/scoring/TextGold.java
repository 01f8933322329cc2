package dev.readout.evaluation.scoring;

import dev.readout.model.Document;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A text without annotation: what is measured of its reading needs none. */
public record TextGold(Document document) implements GoldDocument {

  /** What a path to such texts must lead to. */
  public static final String WANTED = "a JSON Lines file of {id, text}, plain or gzipped";

  /**
   * All texts of a file of JSON Lines, {@code id} and {@code text} each; other keys are read where
   * they describe the document, and passed over else.
   *
   * @throws BadGoldException if the file cannot be used
   */
  public static List<TextGold> read(Path path) throws BadGoldException, IOException {
    return JsonLines.readAll(path, node -> new TextGold(node.document("published")));
  }
}
