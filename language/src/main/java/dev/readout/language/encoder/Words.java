package dev.readout.language.encoder;

import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;

/** The words of a stretch of text as the network takes them. */
final class Words {

  private final List<Span> spans;
  private final int[] features;
  private final int[][] pieces;
  private final List<Part> parts;

  private Words(List<Span> spans, int[] features, int[][] pieces, List<Part> parts) {
    this.spans = List.copyOf(spans);
    this.features = features;
    this.pieces = pieces;
    this.parts = List.copyOf(parts);
  }

  /**
   * Words that stay together.
   *
   * @param first index of the first word
   * @param end index after the last word
   * @param size in pieces
   * @param continues whether it goes on with the sentence of the part before it
   */
  record Part(int first, int end, int size, boolean continues) {}

  /**
   * @param features one for each word
   * @param limit the most pieces of a part; a word with more keeps only its first
   */
  static Words of(
      String text, List<List<Span>> sentences, int[] features, WordPieces vocabulary, int limit) {
    List<Span> spans = new ArrayList<>(features.length);
    List<Part> parts = new ArrayList<>();
    int[][] pieces = new int[features.length][];
    for (List<Span> sentence : sentences) {
      int first = spans.size();
      int size = 0;
      boolean continues = false;
      for (Span word : sentence) {
        int at = spans.size();
        pieces[at] = numbers(vocabulary.of(word.in(text)), limit);
        if (size > 0 && size + pieces[at].length > limit) {
          parts.add(new Part(first, at, size, continues));
          first = at;
          size = 0;
          continues = true;
        }
        size += pieces[at].length;
        spans.add(word);
      }
      parts.add(new Part(first, spans.size(), size, continues));
    }
    return new Words(spans, features, pieces, parts);
  }

  private static int[] numbers(List<Piece> pieces, int limit) {
    return pieces.stream().limit(limit).mapToInt(Piece::id).toArray();
  }

  int size() {
    return spans.size();
  }

  /** Where the words stand, in UTF-16 code units of the text. */
  List<Span> spans() {
    return spans;
  }

  int feature(int word) {
    return features[word];
  }

  /** The numbers of a word's pieces. */
  int[] pieces(int word) {
    return pieces[word];
  }

  /** Stretches of words that are never torn: sentences, or parts of one that is too long. */
  List<Part> parts() {
    return parts;
  }
}
