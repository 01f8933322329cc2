package dev.readout.language.conllu;

import dev.readout.model.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the words and sentences of CoNLL-U; tags, lemmas and trees are left aside. Words stand in
 * place of the multi-word tokens that they are parts of, with no space between them; empty nodes
 * are left out. A file without {@code # newdoc} is one text.
 */
public final class ConlluReader {

  private static final String NEW_DOCUMENT = "# newdoc";
  private static final String NEW_PARAGRAPH = "# newpar";
  private static final int COLUMNS = 10;

  private final List<GivenText> texts = new ArrayList<>();
  private StringBuilder text = new StringBuilder();
  private List<List<Span>> sentences = new ArrayList<>();
  private List<Span> words = new ArrayList<>();
  private String id = "";
  private boolean paragraph;
  private boolean space;

  /** The last word of the multi-word token in hand, and whether a space follows it. */
  private int fusedEnd;

  private boolean fusedSpace;

  private ConlluReader() {}

  /**
   * The texts of a file.
   *
   * @throws ConlluFormatException if a line is not CoNLL-U
   */
  public static List<GivenText> read(BufferedReader in) throws IOException, ConlluFormatException {
    ConlluReader reader = new ConlluReader();
    int number = 0;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      reader.take(line, number);
    }
    reader.endSentence();
    reader.endText();
    return List.copyOf(reader.texts);
  }

  private void take(String line, int number) throws ConlluFormatException {
    if (line.isBlank()) {
      endSentence();
    } else if (line.startsWith(NEW_DOCUMENT)) {
      endText();
      id = line.substring(line.indexOf('=') + 1).strip();
    } else if (line.startsWith("#")) {
      paragraph |= line.equals(NEW_PARAGRAPH) || line.startsWith(NEW_PARAGRAPH + " ");
    } else {
      word(line.split("\t", -1), number);
    }
  }

  private void word(String[] columns, int line) throws ConlluFormatException {
    if (columns.length != COLUMNS) {
      throw new ConlluFormatException(line, columns.length + " columns, not " + COLUMNS);
    }
    boolean spaceAfter = !columns[9].contains("SpaceAfter=No");
    int dash = columns[0].indexOf('-');
    if (columns[0].indexOf('.') >= 0) {
      return;
    }
    if (dash > 0) {
      fusedEnd = number(columns[0].substring(dash + 1), line);
      fusedSpace = spaceAfter;
      return;
    }
    int index = number(columns[0], line);
    if (columns[1].isEmpty()) {
      throw new ConlluFormatException(line, "a word without a form");
    }
    if (!text.isEmpty()) {
      text.append(paragraph ? "\n\n" : space ? " " : "");
    }
    paragraph = false;
    words.add(new Span(text.length(), text.length() + columns[1].length()));
    text.append(columns[1]);
    space = index == fusedEnd ? fusedSpace : index > fusedEnd && spaceAfter;
  }

  private static int number(String digits, int line) throws ConlluFormatException {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw new ConlluFormatException(line, "a word's number is " + digits);
    }
  }

  private void endSentence() {
    if (!words.isEmpty()) {
      sentences.add(words);
      words = new ArrayList<>();
      fusedEnd = 0;
    }
  }

  private void endText() {
    if (!sentences.isEmpty()) {
      texts.add(new GivenText(id, text.toString(), sentences));
    }
    text = new StringBuilder();
    sentences = new ArrayList<>();
    id = "";
    paragraph = false;
    space = false;
  }
}
