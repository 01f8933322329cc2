package dev.readout.reading.lexicon;

import dev.readout.language.gazetteer.InternationalOrganisation;
import dev.readout.language.gazetteer.InternationalOrganisations;
import dev.readout.language.resource.Table;
import java.util.Map;
import java.util.Optional;

/** International organisations, as the gazetteer has them, and the cities that stand for them. */
public final class WorldBodies {

  private static final InternationalOrganisations GAZETTEER = InternationalOrganisations.load();

  private static final Map<String, String> SEATS =
      Map.copyOf(Table.load(WorldBodies.class, "seats.tsv", 2).pairs());

  private WorldBodies() {}

  /** The full name of the organisation that words name, without an article. */
  public static Optional<String> find(String words) {
    return GAZETTEER.byName(words).map(InternationalOrganisation::name);
  }

  /** The organisation that a city stands for in news: {@code Brussels}. */
  public static Optional<String> seatedIn(String city) {
    return Optional.ofNullable(SEATS.get(city));
  }
}
