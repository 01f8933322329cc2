package dev.readout.reading.events;

import dev.readout.model.vocabulary.EventType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A word or a run of words that names an event.
 *
 * @param lemmas one for each word
 * @param verb whether it is a verb; else a noun
 * @param objects lemmas one of which must be the object; empty where any will do
 */
record EventEntry(
    List<String> lemmas,
    boolean verb,
    EventType type,
    @Nullable String mode,
    @Nullable String cameo,
    EventFrame frame,
    Set<String> objects) {

  /** The mode of being somewhere as a guest. */
  static final String VISIT = "visit";

  /** The mode of speaking to somebody from afar. */
  static final String PHONE = "phone";

  /** Stands in {@link #objects} for no object at all. */
  static final String NO_OBJECT = "NONE";

  /** Stands in {@link #objects} for anybody who can act. */
  static final String ANY_PARTY = "PARTY";

  /** Stands in {@link #objects} for the name of a person. */
  static final String ANY_PERSON = "PERSON";

  /** Stands in {@link #objects} for the name of a place. */
  static final String ANY_PLACE = "PLACE";

  EventEntry {
    lemmas = List.copyOf(lemmas);
    objects = Set.copyOf(objects);
    if (mode != null && !type.modes().contains(mode)) {
      throw new IllegalArgumentException(
          "event word " + lemmas + ": " + type + " has no mode " + mode);
    }
  }

  /** The same kind of event, named by a noun. */
  EventEntry asNoun(String noun) {
    EventFrame plain = frame.isMutual() ? EventFrame.MUTUAL : EventFrame.AGENT_PATIENT;
    return new EventEntry(List.of(noun), false, type, mode, cameo, plain, Set.of());
  }
}
