package dev.readout.model.vocabulary;

/** Where a holder stands to a claim. {@code RELAY}: passes it on without taking a stand. */
public enum Stance implements Term {
  AFFIRM,
  DENY,
  DISPUTE,
  DECLINE,
  HEDGE,
  RELAY
}
