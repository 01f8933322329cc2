package dev.readout.reading.events;

/** How the phrases around a trigger become actors and recipients. */
enum EventFrame {
  /** The subject, genitive or {@code by} phrase acts; nobody receives. */
  AGENT,
  /**
   * The subject acts on the object; of a noun, the genitive on the {@code on}, {@code against} or
   * {@code of} phrase.
   */
  AGENT_PATIENT,
  /** The subject acts; the indirect object or the {@code to}, {@code for} phrase receives. */
  AGENT_TO,
  /** The subject acts; the {@code on}, {@code against}, {@code at} phrase receives. */
  AGENT_ON,
  /** All parties act: subject, object, {@code with}, {@code between}, {@code of} phrases. */
  MUTUAL,
  /** The same, for what goes on over days, such as talks: not one meeting among them. */
  DEALINGS,
  /** The same, for a noun that is an event only where its parties are named; two are needed. */
  MUTUAL_NAMED,
  /** Of a noun: the {@code of} phrase receives, the genitive or {@code by} phrase acts. */
  PATIENT_OF,
  /** Of a noun: only as the object of a verb that carries it out, whose subject acts. */
  LIGHT_ONLY,
  /**
   * Of a noun: the genitive or {@code by} phrase acts, {@code on} and {@code against} phrases
   * receive.
   */
  SANCTION_ON,
  /** The subject or genitive goes to a place. */
  TRAVEL,
  /** Of a noun: the same. */
  VISIT;

  boolean isMutual() {
    return this == MUTUAL || this == DEALINGS || this == MUTUAL_NAMED;
  }

  /** How many parties must be found for the word to name an event. */
  int leastParties() {
    return this == MUTUAL_NAMED ? 2 : 1;
  }
}
