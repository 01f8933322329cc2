package dev.readout.cli.layout;

/** What a stretch of text is, and by which ANSI codes a terminal shows it. */
public enum Ink {
  PLAIN(""),
  /** The name of an article or of a section. */
  HEADING("1"),
  /** Somebody's name. */
  NAME("1"),
  /** What helps to find one's way, and can be read over. */
  FAINT("2"),
  /** Words that stand in quotation marks in the article. */
  QUOTED("36"),
  /** Words that the article paraphrases. */
  PARAPHRASED("3"),
  AFFIRM("1;32"),
  DENY("1;31"),
  /** Neither: declined, hedged, passed on, uncertain. */
  OPEN("1;33");

  private final String codes;

  Ink(String codes) {
    this.codes = codes;
  }

  /** The parameters of the SGR sequence; empty for none. */
  String codes() {
    return codes;
  }
}
