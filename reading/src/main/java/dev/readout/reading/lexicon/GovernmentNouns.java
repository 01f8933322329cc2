package dev.readout.reading.lexicon;

import dev.readout.language.resource.Table;
import java.util.Locale;
import java.util.Map;

/** Nouns that with a state's name mean the state as an actor. */
public final class GovernmentNouns {

  private static final Map<String, String> NOUNS =
      Map.copyOf(Table.load(GovernmentNouns.class, "government-nouns.tsv", 2).pairs());

  private GovernmentNouns() {}

  public static boolean contains(String noun) {
    return NOUNS.containsKey(noun.toLowerCase(Locale.ROOT));
  }

  /** Whether the noun with an article alone means the state that is spoken of. */
  public static boolean standsAlone(String noun) {
    return "alone".equals(NOUNS.get(noun.toLowerCase(Locale.ROOT)));
  }
}
