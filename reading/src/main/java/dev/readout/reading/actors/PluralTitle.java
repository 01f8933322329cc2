package dev.readout.reading.actors;

import java.util.List;

/**
 * One office that several hold: {@code the presidents of Chile and Peru}.
 *
 * @param states whose
 * @param holders all who hold it in the article, whatever the state
 */
record PluralTitle(List<Entity> states, List<Entity> holders) {

  PluralTitle {
    states = List.copyOf(states);
    holders = List.copyOf(holders);
  }
}
