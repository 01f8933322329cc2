package dev.readout.reading.lexicon;

import dev.readout.language.resource.Table;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Nouns that head the names of organisations, or stand for one. */
public final class OrganisationNouns {

  private static final Map<String, Kind> KINDS = load();

  private OrganisationNouns() {}

  /** What kind of organisation a noun means. */
  public enum Kind {
    GOVERNMENT,
    MEDIA,
    PARTY,
    MILITARY,
    COMPANY,
    BODY
  }

  private static Map<String, Kind> load() {
    Map<String, Kind> kinds = new TreeMap<>();
    Table.load(OrganisationNouns.class, "organisation-nouns.tsv", 2)
        .pairs()
        .forEach((noun, kind) -> kinds.put(noun, Kind.valueOf(kind.toUpperCase(Locale.ROOT))));
    return Map.copyOf(kinds);
  }

  /**
   * @param noun singular, in any case
   */
  public static Optional<Kind> find(String noun) {
    return Optional.ofNullable(KINDS.get(noun.toLowerCase(Locale.ROOT)));
  }
}
