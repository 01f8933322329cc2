package dev.readout.evaluation.treebank;

import dev.readout.evaluation.scoring.BadGoldException;
import dev.readout.evaluation.scoring.Letters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One tree from its lines. */
final class TreeBuilder {

  private static final int COLUMNS = 10;
  private static final int FORM = 1;
  private static final int LEMMA = 2;
  private static final int UPOS = 3;
  private static final int HEAD = 6;
  private static final int RELATION = 7;
  private static final int MISC = 9;

  private final String source;
  private final List<Word> words = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private final List<MultiwordToken> tokens = new ArrayList<>();
  private int tokenLine;

  TreeBuilder(String source) {
    this.source = source;
  }

  boolean isEmpty() {
    return words.isEmpty() && tokens.isEmpty();
  }

  void take(int line, String text) throws BadGoldException {
    String[] columns = text.split("\t", -1);
    if (columns.length != COLUMNS) {
      throw wrong(
          line,
          "CoNLL-U has "
              + COLUMNS
              + " columns with a tab between them, here are "
              + columns.length
              + "; an empty column is _");
    }
    if (columns[0].indexOf('.') >= 0) {
      return;
    }
    if (Letters.isBlank(columns[FORM])) {
      throw wrong(line, "a word without a form; write _ where there is none");
    }
    boolean spaceAfter = misc(columns[MISC], "SpaceAfter=", "Yes").equals("Yes");
    int dash = columns[0].indexOf('-');
    if (dash >= 0) {
      token(line, columns, dash, spaceAfter);
    } else {
      word(line, columns, spaceAfter);
    }
  }

  private void token(int line, String[] columns, int dash, boolean spaceAfter)
      throws BadGoldException {
    int first = number(line, columns[0].substring(0, dash), "a number of the column ID");
    int last = number(line, columns[0].substring(dash + 1), "a number of the column ID");
    int before = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).last();
    if (first != words.size() + 1 || last < first || first <= before) {
      throw wrong(
          line,
          "the token "
              + columns[0]
              + " stands after word "
              + words.size()
              + "; put it before its first word, and no two over one word");
    }
    tokenLine = line;
    tokens.add(new MultiwordToken(first, last, columns[FORM], spaceAfter));
  }

  private void word(int line, String[] columns, boolean spaceAfter) throws BadGoldException {
    int number = number(line, columns[0], "the column ID");
    if (number != words.size() + 1) {
      throw wrong(
          line,
          "word "
              + number
              + " follows word "
              + words.size()
              + "; number the words of a sentence 1, 2, 3 and so on, and put an empty line between"
              + " sentences");
    }
    int head = columns[HEAD].equals("_") ? 0 : number(line, columns[HEAD], "the column HEAD");
    String entity = misc(columns[MISC], "Entity=", "");
    words.add(
        new Word(
            columns[FORM],
            columns[LEMMA],
            columns[UPOS],
            head,
            columns[RELATION],
            spaceAfter,
            entity.isEmpty() ? null : entity));
    lines.add(line);
  }

  private static String misc(String column, String key, String otherwise) {
    for (String part : column.split("\\|", -1)) {
      if (part.startsWith(key)) {
        return part.substring(key.length());
      }
    }
    return otherwise;
  }

  private int number(int line, String digits, String what) throws BadGoldException {
    try {
      int number = Integer.parseInt(digits);
      if (number >= 0) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw wrong(line, what + " must be a whole number, was '" + digits + "'", e);
    }
    throw wrong(line, what + " must not be negative, was '" + digits + "'");
  }

  Tree build(boolean paragraph) throws BadGoldException {
    if (!tokens.isEmpty() && tokens.get(tokens.size() - 1).last() > words.size()) {
      MultiwordToken token = tokens.get(tokens.size() - 1);
      throw wrong(
          tokenLine,
          "the token "
              + token.first()
              + "-"
              + token.last()
              + " ends after word "
              + words.size()
              + ", the last of its sentence; add the words or shorten the token");
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).head() > words.size()) {
        throw wrong(
            lines.get(i),
            "the head is "
                + words.get(i).head()
                + ", but the sentence has "
                + words.size()
                + " words; heads are numbers of words, 0 for the root");
      }
    }
    return new Tree(words, tokens, paragraph);
  }

  private BadGoldException wrong(int line, String message) {
    return wrong(line, message, null);
  }

  private BadGoldException wrong(int line, String message, @Nullable Throwable cause) {
    String whole = source + ":" + line + ": " + message;
    return cause == null ? new BadGoldException(whole) : new BadGoldException(whole, cause);
  }
}
