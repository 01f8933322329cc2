package dev.readout.reading.syntax;

/**
 * Who a verb group is said of.
 *
 * @param phrase the whole phrase with what modifies it; for a relative clause its antecedent
 * @param manner how it was found
 */
public record Subject(NounPhrase phrase, Manner manner) {

  /** How a subject stands to its verb. */
  public enum Manner {
    /** Before the verb: {@code the mayor said}. */
    BEFORE,
    /** After the verb: {@code said the mayor}. */
    INVERTED,
    /** Through a relative pronoun: {@code the mayor, who said}. */
    RELATIVE,
    /**
     * Not at this verb but at another one it goes with: {@code the mayor rose and said}, {@code
     * adding}.
     */
    SHARED
  }
}
