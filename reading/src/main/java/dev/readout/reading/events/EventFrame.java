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
  /** The same, for a verb that means a contact only between persons or states. */
  SPEAK,
  /** The same, where the object is what is spoken of: {@code discussed the border}. */
  CONFER,
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
  /** Of a noun: the same, but an event only where somebody is named against whom it is. */
  AGAINST_ONLY,
  /** The subject or genitive goes to a place. */
  TRAVEL,
  /** Of a noun: the same. */
  VISIT,
  /**
   * The subject mediates in what the object names; its sides ({@code between}, {@code with})
   * receive.
   */
  MEDIATE,
  /**
   * The subject acts on the object; an event only where somebody does it, or a weapon or an attack
   * does: people are killed by accidents too.
   */
  HARM;

  boolean isMutual() {
    return this == MUTUAL
        || this == DEALINGS
        || this == MUTUAL_NAMED
        || this == SPEAK
        || this == CONFER;
  }

  /** Whether the object of the verb is the one to whom it is done. */
  boolean isDoneToSomebody() {
    return this == AGENT_PATIENT || this == HARM || this == PATIENT_OF;
  }

  boolean isOfPhraseReceiver() {
    return this == PATIENT_OF || this == AGENT_PATIENT || this == HARM;
  }

  boolean isAgainstReceiver() {
    return this == AGENT_PATIENT
        || this == SANCTION_ON
        || this == LIGHT_ONLY
        || this == AGAINST_ONLY;
  }

  boolean isToReceiver() {
    return this == VISIT || this == LIGHT_ONLY || this == AGENT_TO || this == MEDIATE;
  }

  /** How many parties must be found for the word to name an event. */
  int leastParties() {
    return this == MUTUAL_NAMED || this == SPEAK || this == CONFER ? 2 : 1;
  }
}
