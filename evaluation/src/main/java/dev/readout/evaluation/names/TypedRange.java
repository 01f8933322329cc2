package dev.readout.evaluation.names;

import dev.readout.evaluation.scoring.Range;

/** A name. */
public record TypedRange(Range range, NameType type) {

  /** Whether another stands within it. */
  boolean covers(TypedRange other) {
    return range.start() <= other.range.start() && other.range.end() <= range.end();
  }
}
