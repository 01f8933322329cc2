package dev.readout.model.vocabulary;

/** What a statement does to a person, an organisation or a state that it speaks of. */
public enum AttitudeKind implements Term {
  PRAISE,
  CRITICISE,
  DEFEND,
  ACCUSE,
  THANK,
  THREATEN
}
