package dev.readout.server.asking;

import java.util.List;

/**
 * A parameter of a question, as it stands in an address and in a form.
 *
 * @param name in the address
 * @param label for people
 * @param kind how it is written
 * @param need how often it must stand
 * @param choices the words it may have; empty where any will do
 */
public record Parameter(String name, String label, Kind kind, Need need, List<String> choices) {

  /** How a parameter is written. */
  public enum Kind {
    /** Any words. */
    WORDS,
    /** {@code true} or {@code false}; absent is false. */
    FLAG,
    /** A day, a month or a year. */
    DAY,
    /** A whole number of 1 or more. */
    NUMBER,
    /** One of {@link Parameter#choices}. */
    CHOICE
  }

  /** How often a parameter stands in an address. */
  public enum Need {
    ONCE,
    AT_MOST_ONCE,
    ANY_NUMBER,
    /** Exactly two times. */
    TWICE
  }

  public Parameter {
    choices = List.copyOf(choices);
  }

  static Parameter words(String name, String label, Need need) {
    return new Parameter(name, label, Kind.WORDS, need, List.of());
  }

  static Parameter flag(String name, String label) {
    return new Parameter(name, label, Kind.FLAG, Need.AT_MOST_ONCE, List.of());
  }

  static Parameter day(String name, String label) {
    return new Parameter(name, label, Kind.DAY, Need.AT_MOST_ONCE, List.of());
  }

  static Parameter choice(String name, String label, List<String> choices) {
    return new Parameter(name, label, Kind.CHOICE, Need.AT_MOST_ONCE, choices);
  }
}
