package dev.readout.language.gazetteer;

import java.util.List;
import java.util.Locale;

/**
 * An organisation that states or people of many states formed.
 *
 * @param otherNames abbreviations and other spellings
 */
public record InternationalOrganisation(String name, Kind kind, List<String> otherNames) {

  public InternationalOrganisation {
    otherNames = List.copyOf(otherNames);
  }

  /** What kinds there are. */
  public enum Kind {
    ALLIANCE,
    BANK,
    COURT,
    FORUM,
    HUMANITARIAN,
    INTERGOVERNMENTAL,
    SPORT,
    UNION;

    static Kind of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }
}
