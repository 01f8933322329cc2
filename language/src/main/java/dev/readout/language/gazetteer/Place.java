package dev.readout.language.gazetteer;

import java.util.Optional;

/**
 * A city or region.
 *
 * @param name as English texts or its country write it
 * @param state ISO 3166-1 alpha-3 code of the state or territory that it lies in, empty where it is
 *     none or several
 * @param population of a city; 0 for regions
 */
public record Place(String name, Optional<String> state, long population) {}
