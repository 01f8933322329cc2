package dev.readout.cli.html;

import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;

/**
 * Splits text wherever a mark or a paragraph begins or ends, so that marks may nest and overlap
 * freely while the elements of the page do not. Time grows with the number of marks, not with how
 * deep they nest.
 */
final class Segmenter {

  /**
   * Marks beyond this many on one stretch are left out, outermost first: they could not be told
   * apart, and the page must not grow with the square of the nesting.
   */
  static final int MOST_MARKS = 8;

  private final TreeSet<Mark> open = new TreeSet<>(Mark.INNERMOST_FIRST.thenComparing(Mark::span));
  private final PriorityQueue<Mark> ending =
      new PriorityQueue<>(Comparator.comparingInt((Mark mark) -> mark.span().end()));
  private final Set<String> seen = new HashSet<>();

  private Segmenter() {}

  /**
   * The segments of the paragraphs, in order; what lies between paragraphs is left out.
   *
   * @param paragraphs in order, not overlapping
   * @param marks sorted by span
   */
  static List<List<Segment>> split(List<Span> paragraphs, List<Mark> marks) {
    return new Segmenter().run(paragraphs, marks);
  }

  private List<List<Segment>> run(List<Span> paragraphs, List<Mark> marks) {
    TreeSet<Integer> cuts = new TreeSet<>();
    for (Mark mark : marks) {
      cuts.add(mark.span().start());
      cuts.add(mark.span().end());
    }
    List<List<Segment>> all = new ArrayList<>();
    int next = 0;
    for (Span paragraph : paragraphs) {
      List<Segment> segments = new ArrayList<>();
      int start = paragraph.start();
      while (start < paragraph.end()) {
        Integer cut = cuts.higher(start);
        int end = cut == null ? paragraph.end() : Math.min(cut, paragraph.end());
        List<String> begins = new ArrayList<>();
        while (next < marks.size() && marks.get(next).span().start() <= start) {
          enter(marks.get(next++), begins);
        }
        leave(start);
        segments.add(
            new Segment(new Span(start, end), open.stream().limit(MOST_MARKS).toList(), begins));
        start = end;
      }
      all.add(segments);
    }
    return all;
  }

  private void enter(Mark mark, List<String> begins) {
    open.add(mark);
    ending.add(mark);
    if (seen.add(mark.key())) {
      begins.add(mark.key());
    }
  }

  private void leave(int at) {
    while (!ending.isEmpty() && ending.peek().span().end() <= at) {
      open.remove(ending.poll());
    }
  }
}
