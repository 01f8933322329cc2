package dev.readout.evaluation.scoring;

import java.util.Comparator;

/**
 * A stretch of a text in code points, half-open. Unlike a span it may be empty: of gold that marks
 * nothing but a quotation mark, nothing is left when its edges are trimmed.
 */
public record Range(int start, int end) implements Comparable<Range> {

  private static final Comparator<Range> ORDER =
      Comparator.comparingInt(Range::start).thenComparingInt(Range::end);

  public Range {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "range must be 0 <= start <= end, was " + start + ".." + end);
    }
  }

  public boolean isEmpty() {
    return start == end;
  }

  public boolean overlaps(Range other) {
    return start < other.end && other.start < end;
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Range other) {
    return ORDER.compare(this, other);
  }
}
