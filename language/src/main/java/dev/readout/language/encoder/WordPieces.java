package dev.readout.language.encoder;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts words into the pieces of an uncased BERT vocabulary (Wu et al. 2016, Devlin et al. 2019):
 * lower case, accents stripped, cut at punctuation, then the longest piece first. Every piece knows
 * which characters it was made from. Safe for use by several threads.
 */
final class WordPieces {

  /** A longer run, in code points, becomes one unknown piece, as in BERT. */
  private static final int LONGEST_RUN = 100;

  private static final int REPLACEMENT = 0xFFFD;

  private final Map<String, Integer> vocabulary;
  private final int longestPiece;
  private final int unknown;
  private final int first;
  private final int last;

  /**
   * @param pieces in the order of their numbers
   * @throws IllegalArgumentException if a special piece is missing
   */
  WordPieces(List<String> pieces) {
    vocabulary = new HashMap<>(pieces.size() * 2);
    int longest = 0;
    for (String piece : pieces) {
      vocabulary.put(piece, vocabulary.size());
      longest = Math.max(longest, piece.length());
    }
    longestPiece = longest;
    unknown = special("[UNK]");
    first = special("[CLS]");
    last = special("[SEP]");
  }

  private int special(String piece) {
    Integer id = vocabulary.get(piece);
    if (id == null) {
      throw new IllegalArgumentException("the vocabulary lacks " + piece);
    }
    return id;
  }

  /** The piece before a window. */
  int first() {
    return first;
  }

  /** The piece after a window. */
  int last() {
    return last;
  }

  /** The pieces of a word, at least one: where nothing of it is left, the unknown one. */
  List<Piece> of(String word) {
    List<Piece> pieces = new ArrayList<>(4);
    Run run = new Run();
    int at = 0;
    while (at < word.length()) {
      int original = word.codePointAt(at);
      int end = at + Character.charCount(original);
      if (original < 0x80) {
        add(Character.toLowerCase(original), at, end, run, pieces);
      } else {
        String plain = Character.toString(original).toLowerCase(Locale.ROOT);
        String parts = Normalizer.normalize(plain, Normalizer.Form.NFD);
        for (int i = 0; i < parts.length(); i += Character.charCount(parts.codePointAt(i))) {
          add(parts.codePointAt(i), at, end, run, pieces);
        }
      }
      at = end;
    }
    match(run, pieces);
    return pieces.isEmpty() ? List.of(new Piece(unknown, 0, word.length())) : pieces;
  }

  private void add(int c, int start, int end, Run run, List<Piece> pieces) {
    boolean space = isSpace(c);
    if (!space && isDropped(c)) {
      return;
    }
    if (space || isPunctuation(c) || isIdeograph(c)) {
      match(run, pieces);
      if (!space) {
        run.add(c, start, end);
        match(run, pieces);
      }
    } else {
      run.add(c, start, end);
    }
  }

  /** Cuts a run into pieces and empties it. */
  private void match(Run run, List<Piece> pieces) {
    if (run.size == 0) {
      return;
    }
    int before = pieces.size();
    if (run.codePoints > LONGEST_RUN || !cut(run, pieces)) {
      pieces.subList(before, pieces.size()).clear();
      pieces.add(new Piece(unknown, run.starts[0], run.ends[run.size - 1]));
    }
    run.clear();
  }

  private boolean cut(Run run, List<Piece> pieces) {
    String text = run.text.toString();
    int start = 0;
    while (start < text.length()) {
      String prefix = start == 0 ? "" : "##";
      int end = Math.min(text.length(), start + longestPiece);
      Integer id = null;
      while (end > start) {
        id = vocabulary.get(prefix + text.substring(start, end));
        if (id != null) {
          break;
        }
        end--;
      }
      if (id == null) {
        return false;
      }
      pieces.add(new Piece(id, run.starts[start], run.ends[end - 1]));
      start = end;
    }
    return true;
  }

  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
  }

  /** Accents, soft hyphens, joiners, control characters, lone surrogates. */
  private static boolean isDropped(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK,
          Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> c == REPLACEMENT;
    };
  }

  private static boolean isPunctuation(int c) {
    if (c < 0x7F) {
      return c > ' ' && !Character.isLetterOrDigit(c);
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static boolean isIdeograph(int c) {
    return (c >= 0x4E00 && c <= 0x9FFF)
        || (c >= 0x3400 && c <= 0x4DBF)
        || (c >= 0x20000 && c <= 0x2CEAF)
        || (c >= 0xF900 && c <= 0xFAFF);
  }

  /** Characters that are waiting to be cut, each code unit with the place it came from. */
  private static final class Run {

    private final StringBuilder text = new StringBuilder();
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    private int size;
    private int codePoints;

    void add(int c, int start, int end) {
      text.appendCodePoint(c);
      if (text.length() > starts.length) {
        starts = Arrays.copyOf(starts, 2 * starts.length);
        ends = Arrays.copyOf(ends, 2 * ends.length);
      }
      while (size < text.length()) {
        starts[size] = start;
        ends[size] = end;
        size++;
      }
      codePoints++;
    }

    void clear() {
      text.setLength(0);
      size = 0;
      codePoints = 0;
    }
  }
}
