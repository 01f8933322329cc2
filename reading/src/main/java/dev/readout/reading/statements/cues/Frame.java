package dev.readout.reading.statements.cues;

import java.util.Arrays;
import java.util.Locale;

/** What can hold the content of a verb that attributes. */
public enum Frame {
  /** A quotation before, after or around it. */
  QUOTE,
  /** A clause with {@code that}. */
  THAT,
  /** A clause without {@code that}. */
  BARE,
  /** A clause with {@code whether}, {@code who}, {@code how}. */
  WH,
  /** An infinitive: {@code promised to reply}. */
  TO,
  /** {@code suggested waiting}. */
  GERUND,
  /** Object and infinitive: {@code urged Oslo to sign}. */
  OBJECT_TO,
  /** A noun phrase: {@code demanded an inquiry}. */
  OBJECT,
  /** A noun phrase, only if its noun tells of speech: {@code denied the report}. */
  SPEECH,
  /** {@code described it as weak}. */
  AS,
  /** {@code called it a farce}. */
  NAMED,
  /** {@code accused Lima of cheating}, {@code praised Lima}. */
  OF;

  /** As the list of verbs writes it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Frame of(String label) {
    String name = label.toUpperCase(Locale.ROOT).replace('-', '_');
    return Arrays.stream(values())
        .filter(frame -> frame.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such frame: " + label));
  }
}
