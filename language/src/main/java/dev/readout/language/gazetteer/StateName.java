package dev.readout.language.gazetteer;

/**
 * A state as some words name it.
 *
 * @param kind how they name it
 */
public record StateName(State state, Kind kind) {

  /** How words name a state, the plainest first. */
  public enum Kind {
    NAME,
    CAPITAL,
    METONYM,
    ADJECTIVE,
    DEMONYM
  }
}
