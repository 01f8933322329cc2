package dev.readout.model.vocabulary;

/** How the dealings between parties stand. */
public enum DialogueState implements Term {
  NONE,
  ANNOUNCED,
  ONGOING,
  PAUSED,
  STALLED,
  BROKEN_OFF,
  RESUMED,
  CONCLUDED
}
