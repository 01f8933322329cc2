package dev.readout.reading.times.recognition;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The word list {@code words.tsv}: phrases by category. Immutable, loaded once. */
final class TimeWords {

  private static final String RESOURCE = "/dev/readout/reading/times/words.tsv";

  /** The categories; the head of the word list says what each means. */
  enum Category {
    MONTH(1),
    MONTH_SHORT(1),
    WEEKDAY(1),
    WEEKDAY_SHORT(1),
    PLAIN(0),
    UNIT(3),
    CARDINAL(1),
    MULTIPLIER(1),
    ORDINAL(1),
    VAGUE(0),
    ARTICLE(0),
    APPROXIMATE(0),
    SEASON(1),
    SEASON_PLAIN(1),
    DAY_PART(1),
    EDGE(0),
    EDGE_NOUN(0),
    DIRECTION(1),
    TOLD(1),
    AGO(2),
    DEICTIC(1),
    REFERENCE(1),
    SET(1),
    EACH(0),
    HOLIDAY(2),
    MERIDIEM(1),
    HOUR(1),
    ZONE(1),
    ORDINAL_END(0),
    ERA(1),
    YEAR_CUE(0),
    RANGE(0),
    HALF(1),
    FISCAL(0),
    NO_DAY(0),
    NOT_UNIT(0),
    TIMES(0),
    DECADE(1),
    TENSE(1),
    AHEAD(0),
    DAY_CUE(0),
    UNTIL(0),
    EVENT_DAY(1),
    EVENT_WORD(0),
    INVARIANT(0),
    SIGN(0),
    THIS_NIGHT(0);

    private final int values;

    Category(int values) {
      this.values = values;
    }
  }

  /**
   * A phrase of the list, found in a text.
   *
   * @param end index of the lexeme after it
   */
  record Hit(int end, List<String> values) {

    String value() {
      return values.get(0);
    }

    int number() {
      return Integer.parseInt(values.get(0));
    }
  }

  /** A line of the list. */
  record Entry(List<String> words, List<String> values) {}

  private static final TimeWords SHARED = load();

  private final Map<Category, Map<String, List<Entry>>> phrases = new EnumMap<>(Category.class);

  private final Set<String> first = new HashSet<>(Set.of("the"));

  private TimeWords() {}

  /** Whether an expression can begin with a lexeme. Most words of a text cannot. */
  boolean opens(Lexeme lexeme) {
    String word = lexeme.lower();
    return lexeme.isNumber()
        || first.contains(word)
        || (word.endsWith("s") && first.contains(word.substring(0, word.length() - 1)));
  }

  static TimeWords shared() {
    return SHARED;
  }

  /** All lines of a category. */
  List<Entry> entries(Category category) {
    return phrases.getOrDefault(category, Map.of()).values().stream()
        .flatMap(List::stream)
        .toList();
  }

  /** The longest phrase of a category that begins at a lexeme, or null. */
  @Nullable Hit match(Category category, Lexemes text, int index) {
    List<Entry> candidates = phrases.getOrDefault(category, Map.of()).get(text.at(index).lower());
    if (candidates == null) {
      return null;
    }
    for (Entry phrase : candidates) {
      if (stands(phrase, text, index)) {
        return new Hit(index + phrase.words().size(), phrase.values());
      }
    }
    return null;
  }

  boolean has(Category category, Lexemes text, int index) {
    return match(category, text, index) != null;
  }

  /** The first value of a single word, or null. */
  @Nullable String value(Category category, String word) {
    for (Entry phrase : phrases.getOrDefault(category, Map.of()).getOrDefault(word, List.of())) {
      if (phrase.words().size() == 1) {
        return phrase.values().isEmpty() ? "" : phrase.values().get(0);
      }
    }
    return null;
  }

  private static boolean stands(Entry phrase, Lexemes text, int index) {
    for (int i = 1; i < phrase.words().size(); i++) {
      if (!text.at(index + i).is(phrase.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static TimeWords load() {
    TimeWords words = new TimeWords();
    try (InputStream in = TimeWords.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing from the jar: " + RESOURCE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.startsWith("#")) {
          words.add(line, number);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + RESOURCE, e);
    }
    Comparator<Entry> longestFirst = Comparator.comparing(p -> -p.words().size());
    words.phrases.values().forEach(byWord -> words.first.addAll(byWord.keySet()));
    words.phrases.values().forEach(byWord -> byWord.values().forEach(p -> p.sort(longestFirst)));
    return words;
  }

  private void add(String line, int number) {
    List<String> fields = List.of(line.split("\t", -1));
    Category category = Category.valueOf(fields.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
    if (fields.size() != 2 + category.values) {
      throw new IllegalStateException(
          RESOURCE + ":" + number + ": wrong number of fields: " + line);
    }
    List<String> words = List.of(fields.get(1).split(" "));
    phrases
        .computeIfAbsent(category, c -> new HashMap<>())
        .computeIfAbsent(words.get(0), w -> new ArrayList<>())
        .add(new Entry(words, fields.subList(2, fields.size())));
  }
}
