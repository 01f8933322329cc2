package dev.readout.reading.events;

import dev.readout.model.vocabulary.EventType;
import java.util.EnumSet;
import java.util.Set;

/** The types of event that a word may name, whatever stands around it. Immutable. */
public final class TriggerTypes {

  private final EventLexicon lexicon;

  private TriggerTypes(EventLexicon lexicon) {
    this.lexicon = lexicon;
  }

  public static TriggerTypes load() {
    return new TriggerTypes(EventLexicon.load());
  }

  /**
   * @param lemma in lower case, of the first word that names it
   * @param verb whether the word is a verb; else a noun
   */
  public Set<EventType> of(String lemma, boolean verb) {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    for (EventEntry entry : verb ? lexicon.verbs(lemma) : lexicon.nouns(lemma)) {
      types.add(entry.type());
    }
    return types;
  }
}
