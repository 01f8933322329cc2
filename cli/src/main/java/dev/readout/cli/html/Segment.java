package dev.readout.cli.html;

import dev.readout.model.Span;
import java.util.List;

/**
 * A stretch of text over which the marks do not change.
 *
 * @param marks that cover it, innermost first; empty for unmarked text
 * @param begins the keys whose first mark begins here
 */
record Segment(Span span, List<Mark> marks, List<String> begins) {

  Segment {
    marks = List.copyOf(marks);
    begins = List.copyOf(begins);
  }
}
