package dev.readout.evaluation.treebank;

import dev.readout.evaluation.scoring.BadGoldException;
import dev.readout.evaluation.scoring.GoldLines;
import dev.readout.evaluation.scoring.UniqueIds;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads CoNLL-U: documents ({@code # newdoc}), paragraphs ({@code # newpar}), words and multi-word
 * tokens. A file without {@code # newdoc} is one document. Every message names the file, the line
 * and the cure.
 */
public final class TreebankReader {

  private static final String DOCUMENT = "# newdoc";
  private static final String PARAGRAPH = "# newpar";

  private final String source;
  private final UniqueIds ids = new UniqueIds();
  private final List<TreebankDocument> documents = new ArrayList<>();
  private List<Tree> trees = new ArrayList<>();
  private TreeBuilder tree;
  private String id = "";
  private int idLine = 1;
  private boolean paragraph;

  private TreebankReader(String source) {
    this.source = source;
    this.tree = new TreeBuilder(source);
  }

  /**
   * The documents of a file, plain or gzipped.
   *
   * @throws BadGoldException if it is no CoNLL-U in UTF-8, or holds no word
   */
  public static List<TreebankDocument> read(Path path) throws BadGoldException, IOException {
    TreebankReader reader = new TreebankReader(path.toString());
    GoldLines.each(path, reader::take);
    List<TreebankDocument> documents = reader.finish();
    if (documents.isEmpty()) {
      throw new BadGoldException(path + " holds no word; give a CoNLL-U file");
    }
    return documents;
  }

  /**
   * The documents of a text; none where it has no word.
   *
   * @param source what to call it in messages
   * @throws BadGoldException if it is no CoNLL-U
   */
  public static List<TreebankDocument> parse(String source, String text) throws BadGoldException {
    TreebankReader reader = new TreebankReader(source);
    int number = 0;
    for (String line : text.split("\n", -1)) {
      number++;
      reader.take(number, line);
    }
    return reader.finish();
  }

  private void take(int number, String line) throws BadGoldException {
    if (line.isEmpty()) {
      endTree();
    } else if (isComment(line, DOCUMENT)) {
      endTree();
      endDocument();
      int equals = line.indexOf('=');
      id = equals < 0 ? "" : line.substring(equals + 1).strip();
      idLine = number;
    } else if (line.charAt(0) == '#') {
      paragraph |= isComment(line, PARAGRAPH);
    } else {
      tree.take(number, line);
    }
  }

  private static boolean isComment(String line, String comment) {
    return line.equals(comment) || line.startsWith(comment + " ");
  }

  private void endTree() throws BadGoldException {
    if (!tree.isEmpty()) {
      trees.add(tree.build(paragraph));
      tree = new TreeBuilder(source);
      paragraph = false;
    }
  }

  private void endDocument() throws BadGoldException {
    if (!trees.isEmpty()) {
      String own = id.isEmpty() ? String.valueOf(documents.size() + 1) : id;
      ids.add(own, source + ":" + idLine, idLine);
      documents.add(new TreebankDocument(own, trees));
      trees = new ArrayList<>();
    }
  }

  private List<TreebankDocument> finish() throws BadGoldException {
    endTree();
    endDocument();
    return documents;
  }
}
