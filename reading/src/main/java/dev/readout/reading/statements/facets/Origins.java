package dev.readout.reading.statements.facets;

import dev.readout.model.explain.Occasion;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where channels and times come from. What is carried over is the very object that another
 * statement's words told, so that the object tells its origin.
 *
 * @param <T> channel or time
 */
final class Origins<T> {

  private final IdentityHashMap<T, Integer> tellers = new IdentityHashMap<>();
  private final BitSet introduced;

  /**
   * @param told for each statement what its own words, or a sentence that introduces it, tell
   * @param introduced those of which a sentence before them told it
   */
  Origins(List<@Nullable T> told, BitSet introduced) {
    this.introduced = (BitSet) introduced.clone();
    for (int i = 0; i < told.size(); i++) {
      T value = told.get(i);
      if (value != null) {
        tellers.putIfAbsent(value, i);
      }
    }
  }

  Occasion of(int index, T value) {
    Integer teller = tellers.get(value);
    if (teller == null) {
      return new Occasion(Occasion.Basis.LEAD, null);
    }
    if (teller != index) {
      return new Occasion(Occasion.Basis.CARRIED, Facets.id(teller));
    }
    boolean before = introduced.get(index);
    return new Occasion(before ? Occasion.Basis.INTRODUCTION : Occasion.Basis.OWN_WORDS, null);
  }
}
