package dev.readout.reading.statements.facets;

import dev.readout.model.Span;
import dev.readout.reading.statements.patterns.Attribution;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Which statement stands inside the content of which: the innermost one whose content holds the
 * other's content, and its cue if it has one.
 */
public final class Nesting {

  private Nesting() {}

  /**
   * The drafts with their parents; drafts are in the order of the text, the outer before the inner.
   */
  public static List<Draft> of(List<Draft> drafts) {
    List<Draft> nested = new ArrayList<>();
    Deque<Draft> open = new ArrayDeque<>();
    for (Draft draft : drafts) {
      while (!open.isEmpty() && open.peek().attribution().end() <= draft.attribution().start()) {
        open.pop();
      }
      int parent = -1;
      for (Draft outer : open) {
        if (outer.group() != draft.group() && holds(outer.attribution(), draft.attribution())) {
          parent = outer.group();
          break;
        }
      }
      Draft placed = draft.within(parent);
      nested.add(placed);
      open.push(placed);
      if (open.size() > 40) {
        open.removeLast();
      }
    }
    return nested;
  }

  private static boolean holds(Attribution outer, Attribution inner) {
    boolean cue = inner.cue().stream().allMatch(piece -> within(outer, piece));
    boolean content = inner.content().stream().allMatch(piece -> within(outer, piece));
    boolean smaller = inner.extent().length() < outer.extent().length() || !inner.cue().isEmpty();
    return cue && content && smaller;
  }

  private static boolean within(Attribution outer, Span span) {
    for (Span piece : outer.content()) {
      if (piece.contains(span)) {
        return true;
      }
    }
    return false;
  }
}
