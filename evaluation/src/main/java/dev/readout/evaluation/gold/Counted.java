package dev.readout.evaluation.gold;

/** The figures with precision, recall and F1, in the order in which they are printed. */
enum Counted {
  STATEMENT("statements", "statement"),
  ATTRIBUTION("statements", "attribution"),
  EVENT("events", "event"),
  ACTORS("events", "actors"),
  POSITION("claims", "position"),
  ROLE("roles", "role"),
  DIALOGUE("dialogues", "dialogue");

  private final String list;
  private final String label;

  Counted(String list, String label) {
    this.list = list;
    this.label = label;
  }

  /** The list of the gold that it is about. */
  String list() {
    return list;
  }

  String label() {
    return label;
  }
}
