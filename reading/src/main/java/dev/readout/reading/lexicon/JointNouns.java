package dev.readout.reading.lexicon;

import dev.readout.language.resource.Table;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Plural nouns that mean parties named before: {@code both sides, neither government}. */
public final class JointNouns {

  private static final Map<String, Kind> KINDS = load();

  private JointNouns() {}

  /** What the parties are. */
  public enum Kind {
    PERSON,
    STATE,
    ORGANISATION,
    ANY
  }

  private static Map<String, Kind> load() {
    Map<String, Kind> kinds = new java.util.HashMap<>();
    Table.load(JointNouns.class, "joint-nouns.tsv", 2)
        .pairs()
        .forEach(
            (noun, kind) -> {
              Kind value = Kind.valueOf(kind.toUpperCase(Locale.ROOT));
              kinds.put(noun, value);
              kinds.put(Plurals.singular(noun), value);
            });
    return Map.copyOf(kinds);
  }

  /**
   * @param noun singular or plural, in any case
   */
  public static Optional<Kind> find(String noun) {
    return Optional.ofNullable(KINDS.get(noun.toLowerCase(Locale.ROOT)));
  }
}
