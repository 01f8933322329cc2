package dev.readout.reading.lexicon;

import dev.readout.language.resource.Table;
import dev.readout.model.vocabulary.RoleStatus;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Words that tell how an office is held: {@code former}, {@code acting}, {@code -elect}. */
public final class StatusWords {

  private static final Map<String, RoleStatus> BY_WORD = load();

  private StatusWords() {}

  private static Map<String, RoleStatus> load() {
    Map<String, RoleStatus> words = new HashMap<>();
    Table.load(StatusWords.class, "status-words.tsv", 2)
        .pairs()
        .forEach(
            (word, status) -> words.put(word, RoleStatus.valueOf(status.toUpperCase(Locale.ROOT))));
    return Map.copyOf(words);
  }

  public static Optional<RoleStatus> find(String word) {
    return Optional.ofNullable(BY_WORD.get(word.toLowerCase(Locale.ROOT)));
  }

  /** The status that is part of a compound: {@code president-elect}, {@code ex-minister}. */
  public static Optional<RoleStatus> inCompound(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    int first = plain.indexOf('-');
    if (first <= 0) {
      return Optional.empty();
    }
    RoleStatus before = BY_WORD.get(plain.substring(0, first + 1));
    RoleStatus after = BY_WORD.get(plain.substring(plain.lastIndexOf('-')));
    return Optional.ofNullable(before == null ? after : before);
  }

  /** A compound without the status that is part of it: the president of {@code then-president}. */
  public static String withoutStatus(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    int first = plain.indexOf('-');
    if (first <= 0) {
      return word;
    }
    if (BY_WORD.containsKey(plain.substring(0, first + 1)) && first + 1 < word.length()) {
      return word.substring(first + 1);
    }
    int last = plain.lastIndexOf('-');
    return BY_WORD.containsKey(plain.substring(last)) ? word.substring(0, last) : word;
  }
}
