package dev.readout.evaluation.scoring;

import dev.readout.model.Span;
import dev.readout.model.exchange.CodePoints;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text that is counted in code points. Immutable. */
public final class GoldText {

  private final String text;
  private final int[] codePoints;
  private final CodePoints offsets;

  public GoldText(String text) {
    this.text = text;
    this.codePoints = text.codePoints().toArray();
    this.offsets = CodePoints.of(text);
  }

  /** The number of code points. */
  public int length() {
    return codePoints.length;
  }

  public int codePointAt(int offset) {
    return codePoints[offset];
  }

  /** The words under a range. */
  public String words(Range range) {
    return new String(codePoints, range.start(), range.end() - range.start());
  }

  /** A span of the same text, which counts UTF-16 units, in code points. */
  public Range range(Span span) {
    return new Range(offsets.fromUtf16(span.start()), offsets.endFromUtf16(span.end()));
  }

  public List<Range> ranges(Collection<Span> spans) {
    return spans.stream().map(this::range).toList();
  }

  /** One range, or none for null. */
  public List<Range> ranges(@Nullable Span span) {
    return span == null ? List.of() : List.of(range(span));
  }

  /** Offsets of the letters and digits under the ranges: spaces and punctuation do not count. */
  public BitSet letters(Collection<Range> ranges) {
    BitSet letters = Chars.under(ranges);
    for (int i = letters.nextSetBit(0); i >= 0; i = letters.nextSetBit(i + 1)) {
      if (!Letters.isAlphanumeric(codePoints[i])) {
        letters.clear(i);
      }
    }
    return letters;
  }

  /**
   * Every place where the words stand as whole words: no letter or digit runs on at either side.
   * None for an empty string.
   */
  public List<Range> occurrences(String words) {
    List<Range> found = new ArrayList<>();
    if (words.isEmpty()) {
      return found;
    }
    boolean wordAtStart = Letters.isAlphanumeric(words.codePointAt(0));
    boolean wordAtEnd = Letters.isAlphanumeric(words.codePointBefore(words.length()));
    for (int start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      int end = start + words.length();
      boolean opens =
          !wordAtStart || start == 0 || !Letters.isAlphanumeric(text.codePointBefore(start));
      boolean closes =
          !wordAtEnd || end == text.length() || !Letters.isAlphanumeric(text.codePointAt(end));
      if (opens && closes) {
        found.add(new Range(offsets.fromUtf16(start), offsets.fromUtf16(end)));
      }
    }
    return found;
  }
}
