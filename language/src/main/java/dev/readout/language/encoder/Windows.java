package dev.readout.language.encoder;

import dev.readout.language.encoder.Words.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Windows over a stretch of text. Each begins in the last quarter of the one before, so that every
 * word has context on both sides (on the development data half of it gave no better figures); a
 * word, and a sentence, listens to the window in which it stands farthest from an edge.
 */
final class Windows {

  /** Two windows share one part in so many. */
  private static final int SHARED = 4;

  private final List<Window> windows;
  private final int[] ofWord;

  private Windows(List<Window> windows, Words words) {
    this.windows = windows;
    ofWord = new int[words.size()];
    Arrays.fill(ofWord, -1);
    for (int number = 0; number < windows.size(); number++) {
      choose(number);
    }
  }

  private void choose(int number) {
    Window window = windows.get(number);
    for (int word = window.first(); word < window.end(); word++) {
      if (ofWord[word] < 0
          || window.margin(word, word + 1) > windows.get(ofWord[word]).margin(word, word + 1)) {
        ofWord[word] = number;
      }
    }
  }

  /**
   * @param limit the most pieces of a window, without the two around it
   */
  static Windows over(Words words, WordPieces vocabulary, int limit) {
    List<Part> parts = words.parts();
    List<Window> windows = new ArrayList<>();
    int begin = 0;
    while (begin < parts.size()) {
      int end = begin;
      int size = 0;
      while (end < parts.size() && (end == begin || size + parts.get(end).size() <= limit)) {
        size += parts.get(end).size();
        end++;
      }
      windows.add(window(words, vocabulary, parts.get(begin).first(), parts.get(end - 1).end()));
      if (end == parts.size()) {
        break;
      }
      begin = next(parts, begin, end, size - size / SHARED);
    }
    return new Windows(windows, words);
  }

  /** The part with which the next window begins, when so many pieces are behind. */
  private static int next(List<Part> parts, int begin, int end, int behind) {
    int next = begin + 1;
    int size = 0;
    while (next < end - 1 && size + parts.get(next - 1).size() < behind) {
      size += parts.get(next - 1).size();
      next++;
    }
    return next;
  }

  private static Window window(Words words, WordPieces vocabulary, int first, int end) {
    int size = 2;
    for (int word = first; word < end; word++) {
      size += words.pieces(word).length;
    }
    long[] ids = new long[size];
    long[] features = new long[size];
    long[] starts = new long[end - first + 1];
    ids[0] = vocabulary.first();
    ids[size - 1] = vocabulary.last();
    int at = 1;
    for (int word = first; word < end; word++) {
      starts[word - first + 1] = at;
      int feature = words.feature(word);
      for (int piece : words.pieces(word)) {
        ids[at] = piece;
        features[at] = feature;
        feature = Features.continued(feature);
        at++;
      }
    }
    return new Window(first, ids, features, starts);
  }

  List<Window> all() {
    return windows;
  }

  /** The number of the window that speaks for a word. */
  int ofWord(int word) {
    return ofWord[word];
  }

  /** The number of the window that speaks for a sentence; -1 if none holds all of it. */
  int ofSentence(int first, int end) {
    int best = -1;
    for (int number = ofWord[first]; number >= 0 && windows.get(number).end() > first; number--) {
      best = better(number, best, first, end);
    }
    for (int number = ofWord[first] + 1;
        number < windows.size() && windows.get(number).first() <= first;
        number++) {
      best = better(number, best, first, end);
    }
    return best;
  }

  private int better(int number, int best, int first, int end) {
    Window window = windows.get(number);
    return window.holds(first, end)
            && (best < 0 || window.margin(first, end) > windows.get(best).margin(first, end))
        ? number
        : best;
  }

  /** The index after the last word to which a window reaches that holds a word. */
  int reach(int word) {
    int number = ofWord[word];
    while (number + 1 < windows.size() && windows.get(number + 1).first() <= word) {
      number++;
    }
    return windows.get(number).end();
  }
}
