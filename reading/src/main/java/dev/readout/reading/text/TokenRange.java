package dev.readout.reading.text;

/**
 * A run of tokens of one article: half-open, by index in {@link Tokens}. May be empty.
 *
 * @param first index of the first token
 * @param end index after the last token
 */
public record TokenRange(int first, int end) {

  public TokenRange {
    if (first < 0 || end < first) {
      throw new IllegalArgumentException(
          "token range must be 0 <= first <= end, was " + first + ".." + end);
    }
  }

  public boolean isEmpty() {
    return first == end;
  }

  public int size() {
    return end - first;
  }

  /** Index of the last token; the range must not be empty. */
  public int last() {
    return end - 1;
  }

  public boolean contains(int index) {
    return first <= index && index < end;
  }

  public boolean contains(TokenRange other) {
    return first <= other.first && other.end <= end;
  }

  public boolean overlaps(TokenRange other) {
    return first < other.end && other.first < end;
  }
}
