package dev.readout.record.correct;

import org.jspecify.annotations.Nullable;

/**
 * Where in an article a correction applies.
 *
 * @param document the article's code
 * @param sha256 hash of the text in which it was made
 * @param begin position of the first code point
 * @param end position after the last
 * @param words the words there, of an actor its name; null once the article was forgotten
 */
public record Place(String document, String sha256, int begin, int end, @Nullable String words) {

  public Place {
    if (begin < 0 || end < begin) {
      throw new IllegalArgumentException("place must be 0 <= begin <= end: " + begin + ".." + end);
    }
  }
}
