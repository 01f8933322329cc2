package dev.readout.evaluation.attribution;

import dev.readout.evaluation.scoring.GoldText;
import dev.readout.evaluation.scoring.Range;

/** What is left aside at the edges of a span: spaces, marks and a leading {@code that}. */
final class Edges {

  private static final String MARKS = " \t\n\u00a0.,;:\"\u201c\u201d\u2018\u2019'`";
  private static final String THAT = "that ";

  private Edges() {}

  /** The range without its edges; may be empty. */
  static Range trim(GoldText text, Range range) {
    int start = range.start();
    int end = range.end();
    while (true) {
      while (start < end && MARKS.indexOf(text.codePointAt(start)) >= 0) {
        start++;
      }
      while (end > start && MARKS.indexOf(text.codePointAt(end - 1)) >= 0) {
        end--;
      }
      if (!beginsWithThat(text, start, end)) {
        return new Range(start, end);
      }
      start += THAT.length();
    }
  }

  private static boolean beginsWithThat(GoldText text, int start, int end) {
    if (end - start < THAT.length()) {
      return false;
    }
    for (int i = 0; i < THAT.length(); i++) {
      if (Character.toLowerCase(text.codePointAt(start + i)) != THAT.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
