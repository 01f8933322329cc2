package dev.readout.evaluation.names;

import dev.readout.evaluation.scoring.Range;

/** A name. */
public record TypedRange(Range range, NameType type) {

  /** Whether it holds another, and more than that. */
  boolean holds(TypedRange other) {
    return range.start() <= other.range.start()
        && other.range.end() <= range.end()
        && !range.equals(other.range);
  }
}
