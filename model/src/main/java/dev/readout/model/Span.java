package dev.readout.model;

import java.util.Comparator;

/**
 * A stretch of one text: half-open, in UTF-16 code units. Which text it belongs to is said by
 * whoever holds the span; within a {@link Readout} it is always {@link Document#text()}.
 *
 * @param start offset of the first code unit
 * @param end offset after the last code unit; greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  /**
   * @throws IllegalArgumentException if the span would be empty or begin before the text
   */
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(
          "span must be 0 <= start < end, was " + start + ".." + end);
    }
  }

  /** The number of UTF-16 code units. */
  public int length() {
    return end - start;
  }

  /** The words under the span. */
  public String in(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  public boolean isBefore(Span other) {
    return end <= other.start;
  }

  /** The smallest span that holds both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return start + ".." + end;
  }
}
