package dev.readout.evaluation.gold;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Facts of one kind.
 *
 * @param counted those that must be found
 * @param optional those that neither help nor hurt
 */
public record Facts<T>(List<T> counted, List<T> optional) {

  public Facts {
    counted = List.copyOf(counted);
    optional = List.copyOf(optional);
  }

  /** Those that must be found, then the optional ones. */
  List<T> all() {
    List<T> all = new ArrayList<>(counted);
    all.addAll(optional);
    return all;
  }

  <R> Facts<R> map(Function<T, R> view) {
    return new Facts<>(counted.stream().map(view).toList(), optional.stream().map(view).toList());
  }
}
