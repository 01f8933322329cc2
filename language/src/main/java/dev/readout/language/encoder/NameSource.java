package dev.readout.language.encoder;

/** Where names come from. */
public enum NameSource {
  /** From the encoder's own head. */
  ENCODER,
  /**
   * From the rules and word lists of {@code names}, over the encoder's parts of speech, with its
   * own head as a further voice.
   */
  RULES
}
