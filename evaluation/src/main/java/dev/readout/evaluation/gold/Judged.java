package dev.readout.evaluation.gold;

/** The attributes that are judged right or wrong on matched facts, in the order of printing. */
enum Judged {
  SPEAKER("statements", "speaker"),
  FORM("statements", "form"),
  ACT("statements", "act"),
  CHANNEL("statements", "channel"),
  SAID("statements", "said"),
  ADDRESSEES("statements", "addressees"),
  ABOUT("statements", "about"),
  PARENT("statements", "parent"),
  TYPE("events", "type"),
  DATE("events", "date"),
  FACTUALITY("events", "factuality");

  private final String list;
  private final String label;

  Judged(String list, String label) {
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
