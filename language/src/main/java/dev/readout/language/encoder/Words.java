package dev.readout.language.encoder;

import java.util.ArrayList;
import java.util.List;

/** The words of a stretch of text as the network takes them. */
final class Words {

  private final int[] features;
  private final int[][] pieces;
  private final List<Part> parts;

  private Words(int[] features, int[][] pieces, List<Part> parts) {
    this.features = features;
    this.pieces = pieces;
    this.parts = List.copyOf(parts);
  }

  /**
   * Words that stay together in a window.
   *
   * @param first index of the first word
   * @param end index after the last word
   * @param size in pieces
   */
  record Part(int first, int end, int size) {}

  /**
   * @param units the last of which ends a sentence
   * @param features one for each unit
   * @param limit the most pieces of a part; a word with more keeps only its first
   */
  static Words of(String text, Units units, int[] features, WordPieces vocabulary, int limit) {
    List<Part> parts = new ArrayList<>();
    int[][] pieces = new int[units.size()][];
    int first = 0;
    for (int end : SentenceEnds.of(units.ends())) {
      int size = 0;
      for (int at = first; at < end; at++) {
        pieces[at] = numbers(vocabulary.of(units.spans().get(at).in(text)), limit);
        if (size > 0 && size + pieces[at].length > limit) {
          parts.add(new Part(first, at, size));
          first = at;
          size = 0;
        }
        size += pieces[at].length;
      }
      parts.add(new Part(first, end, size));
      first = end;
    }
    return new Words(features, pieces, parts);
  }

  private static int[] numbers(List<Piece> pieces, int limit) {
    return pieces.stream().limit(limit).mapToInt(Piece::id).toArray();
  }

  int size() {
    return features.length;
  }

  int feature(int word) {
    return features[word];
  }

  /** The numbers of a word's pieces. */
  int[] pieces(int word) {
    return pieces[word];
  }

  /** What no window tears: sentences by the rules, or parts of one that is too long. */
  List<Part> parts() {
    return parts;
  }
}
