package dev.readout.model.vocabulary;

/** How a mention refers: by a name, by a noun ({@code the envoy}) or by a pronoun. */
public enum MentionForm implements Term {
  NAME,
  NOMINAL,
  PRONOUN
}
