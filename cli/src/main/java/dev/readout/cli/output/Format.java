package dev.readout.cli.output;

import java.util.Locale;

/** The formats of {@code --format}. */
public enum Format {
  /** For people at a terminal. */
  TEXT,
  /** The exchange format, one object a line. */
  JSON,
  /** One page for a browser. */
  HTML,
  /** The syntax, by Universal Dependencies. */
  CONLLU;

  /** The format that a file of this name most likely wants; text where the name does not tell. */
  public static Format ofFileName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".json") || lower.endsWith(".jsonl") || lower.endsWith(".ndjson")) {
      return JSON;
    }
    if (lower.endsWith(".conllu")) {
      return CONLLU;
    }
    return lower.endsWith(".html") || lower.endsWith(".htm") ? HTML : TEXT;
  }

  /** The word for it on the command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
