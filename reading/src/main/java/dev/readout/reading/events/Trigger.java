package dev.readout.reading.events;

import dev.readout.reading.syntax.NounPhrase;
import dev.readout.reading.syntax.VerbGroup;
import dev.readout.reading.text.TokenRange;
import org.jspecify.annotations.Nullable;

/**
 * A place where an event is named.
 *
 * @param words the words of the entry
 * @param verb the verb group: of a verb its own, of a noun the one that it is the object or subject
 *     of, if any
 * @param noun the phrase that a noun stands in; null for a verb
 * @param light whether the verb group carries out what the noun names
 * @param another whether it is one more event of the kind that the trigger before it names
 */
record Trigger(
    EventEntry entry,
    TokenRange words,
    @Nullable VerbGroup verb,
    @Nullable NounPhrase noun,
    boolean light,
    boolean another) {

  int head() {
    return entry.verb() ? words.first() : words.last();
  }
}
