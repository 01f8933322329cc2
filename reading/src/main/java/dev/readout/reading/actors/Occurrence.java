package dev.readout.reading.actors;

import java.util.List;

/**
 * A place where somebody is spoken of, as a later pronoun may look back on it.
 *
 * @param entities one, or all parties of a joint phrase
 * @param quoted whether it stands in quotation marks
 */
record Occurrence(
    int token, int sentence, int paragraph, List<Entity> entities, Place place, boolean quoted) {

  /** What an occurrence is in its clause. */
  enum Place {
    /** The first subject of its sentence. */
    MAIN_SUBJECT,
    SUBJECT,
    OBJECT,
    /** {@code the mayor's office said}. */
    OWNER_OF_SUBJECT,
    POSSESSOR,
    OTHER
  }

  boolean isSubject() {
    return place == Place.SUBJECT || place == Place.MAIN_SUBJECT;
  }

  Occurrence {
    entities = List.copyOf(entities);
  }
}
