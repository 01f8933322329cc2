package dev.readout.language.names;

import dev.readout.language.gazetteer.InternationalOrganisations;
import dev.readout.language.gazetteer.Place;
import dev.readout.language.gazetteer.Places;
import dev.readout.language.gazetteer.StateName;
import dev.readout.language.gazetteer.States;
import dev.readout.language.resource.Table;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What is known about words before any text is read. */
final class Lexicon {

  /** No known name has more words. */
  static final int LONGEST = 8;

  private static final long LARGE_CITY = 500_000;

  private final Map<WordClass, Set<String>> classes = new EnumMap<>(WordClass.class);
  private final States states = States.load();
  private final Places places = Places.load();
  private final InternationalOrganisations organisations = InternationalOrganisations.load();

  Lexicon() {
    for (WordClass words : WordClass.values()) {
      String name = words.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
      classes.put(words, Table.load(Lexicon.class, name, 1).words());
    }
  }

  boolean is(WordClass words, String word) {
    return classes.getOrDefault(words, Set.of()).contains(word);
  }

  boolean isLower(WordClass words, String word) {
    return is(words, word.toLowerCase(Locale.ROOT));
  }

  /** Whether words name an organisation that is known as one. */
  boolean isOrganisation(String words) {
    return is(WordClass.ORGANISATIONS, words)
        || organisations.byName(words).isPresent()
        || isState(words, StateName.Kind.METONYM);
  }

  /** Whether words name a state, by its name or capital. */
  boolean isState(String words) {
    return isState(words, StateName.Kind.NAME) || isState(words, StateName.Kind.CAPITAL);
  }

  private boolean isState(String words, StateName.Kind kind) {
    return states.named(words).stream().anyMatch(name -> name.kind() == kind);
  }

  boolean isPlace(String words) {
    return places.contains(words);
  }

  /** Whether words name a place that most readers know by its bare name. */
  boolean isLargePlace(String words) {
    List<Place> found = places.named(words);
    return !found.isEmpty()
        && (found.get(0).population() == 0 || found.get(0).population() >= LARGE_CITY);
  }

  boolean isKnown(String words) {
    return isOrganisation(words) || isState(words) || isPlace(words);
  }

  /** Whether a word is an adjective or noun for a people, a creed or the like, and no name. */
  boolean isGroupWord(String word) {
    if (is(WordClass.GROUP_WORDS, word)) {
      return true;
    }
    List<StateName> found = states.named(word);
    return !found.isEmpty()
        && found.stream()
            .allMatch(
                name ->
                    name.kind() == StateName.Kind.ADJECTIVE
                        || name.kind() == StateName.Kind.DEMONYM);
  }
}
