package dev.readout.reading.lexicon;

import dev.readout.language.resource.Table;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Small sets of words, as they are written. */
public final class Words {

  /** Particles within names of persons: {@code van, bin}. */
  public static final Set<String> NAME_PARTICLES = load("name-particles.txt");

  /** What follows {@code of} in a title before a name: {@code Secretary of State}. */
  public static final Set<String> TITLE_COMPLEMENTS = load("title-complements.txt");

  /** Lemmas of verbs whose object, where it is a capital, is the city: {@code visit}. */
  public static final Set<String> PLACE_VERBS = load("place-verbs.txt");

  /** Nouns that after a capital's genitive show that the city is meant: {@code streets}. */
  public static final Set<String> CITY_NOUNS = load("city-nouns.txt");

  /** Prepositions after which a capital is the city: {@code in}. */
  public static final Set<String> PLACE_PREPOSITIONS = load("place-prepositions.txt");

  /** Days, months and other words with a capital that are nobody's name. */
  public static final Set<String> CALENDAR = load("calendar-words.txt");

  /** Nouns for who seeks an office, in the singular: {@code candidate}. */
  public static final Set<String> CANDIDACIES = load("candidacies.txt");

  /** Offices that belong to a state where no body is named: {@code president}. */
  public static final Set<String> NATIONAL_OFFICES = load("national-offices.txt");

  /** Offices of those who serve a holder of another, and so belong to the same state. */
  public static final Set<String> SERVING_OFFICES = load("serving-offices.txt");

  /**
   * Lemmas of verbs by which somebody holds an office, and how it follows: {@code as}, {@code
   * passive} or {@code copula}.
   */
  public static final Map<String, String> OFFICE_VERBS =
      Map.copyOf(Table.load(Words.class, "office-verbs.txt", 2).pairs());

  /** Pronouns that begin a relative clause and can be its subject: {@code who}. */
  public static final Set<String> RELATIVES = load("relative-pronouns.txt");

  /** Nouns of times, in the singular: {@code morning}. */
  public static final Set<String> TIMES = load("time-nouns.txt");

  /** Pronouns of who speaks and who is spoken to: {@code speaker} or {@code addressee}. */
  public static final Map<String, String> SPEECH_ROLES =
      Map.copyOf(Table.load(Words.class, "speech-roles.tsv", 2).pairs());

  private Words() {}

  /** Whether a word can follow {@code of} in a title; also in small letters. */
  public static boolean isTitleComplement(String form) {
    return TITLE_COMPLEMENTS.contains(
        form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1));
  }

  private static Set<String> load(String resource) {
    return Set.copyOf(Table.load(Words.class, resource, 1).words());
  }
}
