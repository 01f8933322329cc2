package dev.readout.reading.statements.patterns;

/** One family of patterns. */
interface Finder {

  /** Adds what it finds; leaves alone cues that attribute already. */
  void find(Drafts drafts);
}
