package dev.readout.reading.lexicon;

import dev.readout.language.resource.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Forms of address before a name that are no office: {@code Mr}, {@code Dr}. */
public final class Honorifics {

  private static final Map<String, Sex> BY_WORD = load();

  private Honorifics() {}

  private static Map<String, Sex> load() {
    Map<String, Sex> honorifics = new HashMap<>();
    Table.load(Honorifics.class, "honorifics.tsv", 2)
        .pairs()
        .forEach((word, sex) -> honorifics.put(word, Sex.of(sex)));
    return Map.copyOf(honorifics);
  }

  /** The sex that a form of address tells; empty where the word is none. */
  public static Optional<Sex> find(String word) {
    String plain = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    return Optional.ofNullable(BY_WORD.get(plain));
  }
}
