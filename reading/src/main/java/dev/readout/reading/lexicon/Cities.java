package dev.readout.reading.lexicon;

import dev.readout.language.gazetteer.Place;
import dev.readout.language.gazetteer.Places;
import java.util.List;
import java.util.Optional;

/** Cities and regions, as the gazetteer has them. */
public final class Cities {

  private static final Places GAZETTEER = Places.load();

  private Cities() {}

  public static boolean contains(String name) {
    return GAZETTEER.contains(name);
  }

  /** The state that a place of this name lies in, if all that bear the name lie in it. */
  public static Optional<String> state(String name) {
    List<Place> places = GAZETTEER.named(name);
    boolean one = places.stream().map(Place::state).distinct().count() == 1;
    return one ? places.get(0).state() : Optional.empty();
  }
}
