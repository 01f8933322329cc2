package dev.readout.record.same;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a report of an event is compared by.
 *
 * @param trigger the stem of the word that names it
 * @param type PLOVER type, or null where nobody has typed it
 * @param parties keys of those who take part; empty where they are not known
 * @param days when it happens, or null
 * @param dated whether the text itself tells the days
 * @param story what the article is about
 */
public record EventSignals(
    String trigger,
    @Nullable String type,
    Set<String> parties,
    @Nullable Days days,
    boolean dated,
    Story story) {

  public EventSignals {
    parties = Set.copyOf(parties);
  }
}
