package dev.readout.reading.lexicon;

import dev.readout.language.resource.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Pronouns of the third person. */
public final class Pronouns {

  private static final Map<String, Pronoun> BY_WORD = load();

  private Pronouns() {}

  /** A pronoun: what it can mean, and where in a clause it stands. */
  public record Pronoun(String word, Reach reach, Place place) {

    /** The sex of the person meant; unknown where it means no single person. */
    public Sex sex() {
      return switch (reach) {
        case MAN -> Sex.MALE;
        case WOMAN -> Sex.FEMALE;
        default -> Sex.UNKNOWN;
      };
    }
  }

  /** What a pronoun can mean. */
  public enum Reach {
    MAN,
    WOMAN,
    THING,
    SEVERAL
  }

  /** The place of a pronoun in its clause. */
  public enum Place {
    SUBJECT,
    OBJECT,
    POSSESSIVE,
    REFLEXIVE
  }

  private static Map<String, Pronoun> load() {
    Map<String, Pronoun> pronouns = new HashMap<>();
    for (List<String> row : Table.load(Pronouns.class, "pronouns.tsv", 3).rows()) {
      Place place = Place.valueOf(row.get(2).toUpperCase(Locale.ROOT));
      pronouns.put(row.get(0), new Pronoun(row.get(0), reach(row.get(1)), place));
    }
    return Map.copyOf(pronouns);
  }

  private static Reach reach(String letter) {
    return switch (letter) {
      case "m" -> Reach.MAN;
      case "f" -> Reach.WOMAN;
      case "n" -> Reach.THING;
      case "p" -> Reach.SEVERAL;
      default -> throw new IllegalArgumentException("pronoun must be m, f, n or p, was " + letter);
    };
  }

  /** What a word means before a noun that belongs to somebody: {@code her} is no object there. */
  public static Optional<Pronoun> owner(String word) {
    return find(word)
        .filter(found -> found.place() == Place.POSSESSIVE || found.word().equals("her"))
        .map(found -> new Pronoun(found.word(), found.reach(), Place.POSSESSIVE));
  }

  public static Optional<Pronoun> find(String word) {
    return Optional.ofNullable(BY_WORD.get(word.toLowerCase(Locale.ROOT)));
  }
}
