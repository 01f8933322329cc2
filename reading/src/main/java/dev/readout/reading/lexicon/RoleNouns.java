package dev.readout.reading.lexicon;

import dev.readout.language.resource.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Nouns for offices, occupations and persons. */
public final class RoleNouns {

  private static final Map<String, RoleNoun> BY_WORD = load();

  private RoleNouns() {}

  /**
   * A noun that means a person.
   *
   * @param sex as far as the word tells it
   */
  public record RoleNoun(String noun, Kind kind, Sex sex) {}

  /** What a noun says of a person. */
  public enum Kind {
    /** A post that somebody holds. */
    OFFICE,
    /** What somebody does for a living, or does at all. */
    WORK,
    /** That it is a person, or how one stands to another. */
    PERSON,
    /**
     * That it has the office that another has, elsewhere or at another time: {@code counterpart}.
     */
    RELATION
  }

  private static Map<String, RoleNoun> load() {
    Map<String, RoleNoun> nouns = new HashMap<>();
    for (List<String> row : Table.load(RoleNouns.class, "role-nouns.tsv", 3).rows()) {
      Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      nouns.put(row.get(0), new RoleNoun(row.get(0), kind, Sex.of(row.get(2))));
    }
    return Map.copyOf(nouns);
  }

  /**
   * The noun a word is a form of; compounds with a hyphen go by their last part, or by their first
   * ({@code minister-designate}).
   *
   * @param word singular, in any case
   */
  public static Optional<RoleNoun> find(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    RoleNoun found = BY_WORD.get(plain);
    int hyphen = plain.indexOf('-');
    if (found == null && hyphen > 0) {
      found = BY_WORD.get(plain.substring(plain.lastIndexOf('-') + 1));
      if (found == null) {
        found = BY_WORD.get(plain.substring(0, hyphen));
      }
    }
    return Optional.ofNullable(found);
  }

  /** The noun that a plural is a form of: {@code ministers}. */
  public static Optional<RoleNoun> findPlural(String word) {
    String singular = Plurals.singular(word.toLowerCase(Locale.ROOT));
    return singular.equalsIgnoreCase(word) ? Optional.empty() : find(singular);
  }
}
