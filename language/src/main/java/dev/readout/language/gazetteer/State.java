package dev.readout.language.gazetteer;

import java.util.List;

/**
 * A state.
 *
 * @param code ISO 3166-1 alpha-3; {@code XKX} for Kosovo
 * @param name the short name in English news: {@code Russia}, {@code United Kingdom}
 * @param otherNames official names and abbreviations
 * @param capitals and seats of government
 * @param metonyms palaces and seats that stand for its government: {@code Kremlin}
 * @param adjectives {@code British}
 * @param people {@code Briton}, {@code Britons}
 */
public record State(
    String code,
    String name,
    List<String> otherNames,
    List<String> capitals,
    List<String> metonyms,
    List<String> adjectives,
    List<String> people) {

  public State {
    if (code.length() != 3) {
      throw new IllegalArgumentException("code must have three letters, was " + code);
    }
    otherNames = List.copyOf(otherNames);
    capitals = List.copyOf(capitals);
    metonyms = List.copyOf(metonyms);
    adjectives = List.copyOf(adjectives);
    people = List.copyOf(people);
  }
}
