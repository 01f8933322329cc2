package dev.readout.model.exchange;

import dev.readout.model.Span;
import java.util.Arrays;

/**
 * Turns UTF-16 offsets of one text into code point offsets and back. An offset in the middle of a
 * surrogate pair counts as the offset of the pair. Immutable; safe for use by several threads.
 */
public final class CodePoints {

  private final int length;

  /**
   * UTF-16 offsets of the low surrogates, ascending: each makes all later code point offsets
   * smaller by one.
   */
  private final int[] lowSurrogates;

  private CodePoints(int length, int[] lowSurrogates) {
    this.length = length;
    this.lowSurrogates = lowSurrogates;
  }

  public static CodePoints of(String text) {
    int[] found = new int[8];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i;
      }
    }
    return new CodePoints(text.length(), Arrays.copyOf(found, count));
  }

  /** The number of code points before a UTF-16 offset. */
  public int fromUtf16(int offset) {
    if (offset < 0 || offset > length) {
      throw new IllegalArgumentException("offset must lie within 0.." + length + ", was " + offset);
    }
    int index = Arrays.binarySearch(lowSurrogates, offset);
    return index >= 0 ? offset - index - 1 : offset - (-index - 1);
  }

  /**
   * The number of code points before a UTF-16 offset, a pair that the offset cuts in two counted
   * too. For the end of a span: however it was cut, its code points hold all of its words, and at
   * least one.
   */
  public int endFromUtf16(int offset) {
    boolean cutsPair = offset > 0 && Arrays.binarySearch(lowSurrogates, offset) >= 0;
    return fromUtf16(offset) + (cutsPair ? 1 : 0);
  }

  /**
   * The UTF-16 offset at which a code point begins.
   *
   * @throws IllegalArgumentException if the text has fewer code points
   */
  public int toUtf16(int codePointOffset) {
    if (codePointOffset < 0 || codePointOffset > length - lowSurrogates.length) {
      throw new IllegalArgumentException(
          "code point offset must lie within 0.."
              + (length - lowSurrogates.length)
              + ", was "
              + codePointOffset);
    }
    int low = 0;
    int high = lowSurrogates.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      // In code points, the pair whose low surrogate stands here began at this offset.
      int pairStart = lowSurrogates[middle] - 1 - middle;
      if (pairStart < codePointOffset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePointOffset + low;
  }

  /** A span given in code points, in UTF-16. */
  public Span toUtf16(int start, int end) {
    return new Span(toUtf16(start), toUtf16(end));
  }
}
