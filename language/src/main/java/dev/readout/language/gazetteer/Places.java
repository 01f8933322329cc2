package dev.readout.language.gazetteer;

import dev.readout.language.resource.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Cities of 100,000 people or more, capitals, regions, waters, and smaller places that news speaks
 * of. Immutable; load it once.
 */
public final class Places {

  private final NameIndex<Place> names = new NameIndex<>();

  private Places() {
    for (List<String> row : Table.load(Places.class, "regions.tsv", 2).rows()) {
      Optional<String> state = row.get(1).equals("-") ? Optional.empty() : Optional.of(row.get(1));
      names.add(row.get(0), new Place(row.get(0), state, 0));
    }
    for (List<String> row : Table.load(Places.class, "cities.tsv", 3).rows()) {
      names.add(
          row.get(0), new Place(row.get(0), Optional.of(row.get(1)), Long.parseLong(row.get(2))));
    }
  }

  /** The places as the tables on the class path have them. */
  public static Places load() {
    return new Places();
  }

  /**
   * Every place of a name, regions first, then the larger first: {@code Valencia} gives several.
   */
  public List<Place> named(String name) {
    List<Place> found = new ArrayList<>(names.find(name));
    found.sort(
        Comparator.comparing((Place p) -> p.population() > 0)
            .thenComparing(Comparator.comparingLong(Place::population).reversed()));
    return found;
  }

  public boolean contains(String name) {
    return names.contains(name);
  }
}
