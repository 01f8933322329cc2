package dev.readout.evaluation.drawing;

import dev.readout.model.Span;
import java.util.List;

/**
 * One thing that was read and that can be right or wrong.
 *
 * @param id of the statement, claim, event or dialogue that it belongs to, within its readout
 * @param spans the words it is about, in UTF-16 units; at least one
 * @param marked words to show beside them: a cue, the words for a speaker
 * @param found what the reading has it be, in one line
 */
record Finding(String id, List<Span> spans, List<Span> marked, String found) {

  Finding {
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("finding " + id + " has no words");
    }
    spans = List.copyOf(spans);
    marked = List.copyOf(marked);
  }

  /** From the first word to the last one. */
  Span extent() {
    int start = spans.stream().mapToInt(Span::start).min().orElseThrow();
    int end = spans.stream().mapToInt(Span::end).max().orElseThrow();
    return new Span(start, end);
  }
}
