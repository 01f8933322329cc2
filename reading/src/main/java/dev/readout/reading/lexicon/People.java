package dev.readout.reading.lexicon;

import dev.readout.language.resource.Table;
import java.util.Locale;
import java.util.Set;

/** Nouns for people by their endings: {@code rioters, guitarists}. */
public final class People {

  private static final Set<String> ENDINGS = load("people-endings.txt");
  private static final Set<String> THINGS = load("thing-nouns.txt");

  private People() {}

  private static Set<String> load(String resource) {
    return Set.copyOf(Table.load(People.class, resource, 1).words());
  }

  /** Whether a noun, in the singular or plural, means people by its ending. */
  public static boolean areMeantBy(String noun) {
    String singular = Plurals.singular(noun.toLowerCase(Locale.ROOT));
    return !THINGS.contains(singular)
        && ENDINGS.stream()
            .anyMatch(end -> singular.endsWith(end) && singular.length() > end.length() + 2);
  }
}
