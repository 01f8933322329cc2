package dev.readout.reading.statements.patterns;

import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The attributions found so far; keeps that each cue attributes once. */
final class Drafts {

  private final List<Attribution> found = new ArrayList<>();
  private final BitSet anchors = new BitSet();
  private final BitSet content = new BitSet();

  /** Whether the token is the cue of an attribution already. */
  boolean isTaken(int anchor) {
    return anchors.get(anchor);
  }

  /** Keeps others from taking a token as a cue. */
  void take(int anchor) {
    anchors.set(anchor);
  }

  void add(Attribution attribution) {
    found.add(attribution);
    anchors.set(attribution.anchor());
    attribution.content().forEach(piece -> content.set(piece.start(), piece.end()));
  }

  /** Adds a piece to the content of an attribution. */
  Attribution extend(Attribution attribution, Span piece) {
    Attribution extended = attribution.plus(piece);
    // Pieces are added to attributions found lately: look from the end.
    found.set(found.lastIndexOf(attribution), extended);
    content.set(piece.start(), piece.end());
    return extended;
  }

  Optional<Attribution> at(int anchor) {
    for (int i = found.size() - 1; i >= 0; i--) {
      if (found.get(i).anchor() == anchor) {
        return Optional.of(found.get(i));
      }
    }
    return Optional.empty();
  }

  /** Whether the whole span is content of some attribution. */
  boolean covers(Span span) {
    return content.nextClearBit(span.start()) >= span.end();
  }

  /** In the order of the text. */
  List<Attribution> sorted() {
    return sorted(found);
  }

  /** In the order of the text; of those that begin together the longer first. */
  static List<Attribution> sorted(List<Attribution> attributions) {
    List<Attribution> sorted = new ArrayList<>(attributions);
    sorted.sort(
        Comparator.comparingInt(Attribution::start)
            .thenComparingInt(a -> -a.extent().length())
            .thenComparingInt(Attribution::anchor));
    return sorted;
  }
}
