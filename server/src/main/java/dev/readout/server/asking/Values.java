package dev.readout.server.asking;

import dev.readout.record.ask.Scope;
import dev.readout.record.text.Days;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The values that a request gives for the parameters of a question, checked when they are read.
 * Empty values count as absent, so that a form may send all its fields.
 */
public final class Values {

  /** The most lines of one answer. */
  public static final int MOST_LINES = 500;

  private static final int LONGEST = 2_000;

  private final Map<String, List<String>> values;

  /**
   * @param values by name, as the address gives them
   */
  public Values(Map<String, List<String>> values) {
    this.values = Map.copyOf(values);
  }

  /** All values by this name. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .map(value -> bounded(name, value))
        .toList();
  }

  /**
   * @throws UnfitRequestException if there is more than one
   */
  public @Nullable String one(String name) {
    List<String> found = all(name);
    if (found.size() > 1) {
      throw new UnfitRequestException("'" + name + "' stands " + found.size() + " times");
    }
    return found.isEmpty() ? null : found.get(0);
  }

  /**
   * @throws UnfitRequestException if there is none, or more than one
   */
  public String needed(String name) {
    String value = one(name);
    if (value == null) {
      throw new UnfitRequestException("'" + name + "' is missing");
    }
    return value;
  }

  /**
   * @throws UnfitRequestException if it is neither {@code true} nor {@code false}
   */
  public boolean flag(String name) {
    String value = one(name);
    if (value != null && !value.equals("true") && !value.equals("false")) {
      throw new UnfitRequestException("'" + name + "' is true or false, not '" + value + "'");
    }
    return "true".equals(value);
  }

  /**
   * One of some words, in small or capital letters, as the list has it.
   *
   * @throws UnfitRequestException if it is none of them
   */
  public @Nullable String choice(String name, List<String> choices) {
    String value = one(name);
    if (value == null) {
      return null;
    }
    return choices.stream()
        .filter(choice -> choice.equalsIgnoreCase(value))
        .findFirst()
        .orElseThrow(
            () ->
                new UnfitRequestException(
                    "'" + name + "': '" + value + "' is none of " + String.join(", ", choices)));
  }

  /**
   * @throws UnfitRequestException if it is no day
   */
  public @Nullable LocalDate day(String name, Function<String, LocalDate> reader) {
    String value = one(name);
    if (value == null) {
      return null;
    }
    try {
      return reader.apply(value);
    } catch (DateTimeException e) {
      throw new UnfitRequestException(
          "'" + name + "': '" + value + "' is no day: write it as 2026-03-14, 2026-03 or 2026");
    }
  }

  /** Days and number of lines: {@code since}, {@code until}, {@code limit}. */
  public Scope scope() {
    return new Scope(day("since", Days::first), day("until", Days::last), limit());
  }

  private int limit() {
    String value = one("limit");
    if (value == null) {
      return Scope.DEFAULT.limit();
    }
    try {
      int limit = Integer.parseInt(value);
      if (limit >= 1 && limit <= MOST_LINES) {
        return limit;
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    throw new UnfitRequestException(
        "'limit' is a number from 1 to " + MOST_LINES + ", not '" + value + "'");
  }

  private static String bounded(String name, String value) {
    if (value.length() > LONGEST) {
      throw new UnfitRequestException(
          "'" + name + "' has more than " + LONGEST + " characters: shorten it");
    }
    return value;
  }
}
