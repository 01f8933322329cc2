package dev.readout.model.vocabulary;

/** What kind of party an actor is. */
public enum ActorKind implements Term {
  PERSON,
  ORGANISATION,
  STATE,
  GROUP,
  PLACE,
  /**
   * A source that the text describes but does not name: {@code a senior official}, {@code the
   * memo}.
   */
  UNNAMED
}
