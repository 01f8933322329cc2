package dev.readout.reading.lexicon;

import dev.readout.language.resource.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Nouns that head the names of organisations, or stand for one. */
public final class OrganisationNouns {

  private static final Map<String, Entry> ENTRIES = load();

  private OrganisationNouns() {}

  /** What kind of organisation a noun means. */
  public enum Kind {
    GOVERNMENT,
    MEDIA,
    PARTY,
    MILITARY,
    COMPANY,
    /** Of states. */
    ALLIANCE,
    BODY
  }

  private record Entry(Kind kind, String use) {}

  private static Map<String, Entry> load() {
    Map<String, Entry> entries = new HashMap<>();
    for (List<String> row :
        Table.load(OrganisationNouns.class, "organisation-nouns.tsv", 3).rows()) {
      Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      entries.put(row.get(0), new Entry(kind, row.get(2)));
    }
    return Map.copyOf(entries);
  }

  /**
   * The kind of organisation that a word within a name tells.
   *
   * @param word singular, in any case
   */
  public static Optional<Kind> find(String word) {
    return Optional.ofNullable(ENTRIES.get(word.toLowerCase(Locale.ROOT))).map(Entry::kind);
  }

  /** Whether a noun alone can stand for an organisation: {@code the ministry}. */
  public static boolean standsAlone(String noun) {
    Entry entry = ENTRIES.get(noun.toLowerCase(Locale.ROOT));
    return entry != null && !entry.use().equals("name");
  }

  /** Whether a noun can stand for any organisation of its kind: {@code the company}. */
  public static boolean isGeneral(String noun) {
    Entry entry = ENTRIES.get(noun.toLowerCase(Locale.ROOT));
    return entry != null && entry.use().equals("general");
  }
}
