package dev.readout.model.vocabulary;

import java.util.List;

/**
 * The sixteen event types of PLOVER 2.0 with their modes and quad class. A mode is read together
 * with its type: the same word means different things under different types.
 */
public enum EventType implements Term {
  AGREE(1),
  CONSULT(1, "visit", "third-party", "multilateral", "phone"),
  SUPPORT(1),
  CONCEDE(1),
  COOPERATE(2),
  AID(2),
  RETREAT(2, "withdraw", "release", "disarm", "ceasefire", "access", "resign"),
  REQUEST(3, "assist", "change", "yield", "meet"),
  ACCUSE(3, "disapprove", "investigate", "allege"),
  REJECT(3, "assist", "change", "yield", "meet"),
  THREATEN(3, "restrict", "arrest", "relations", "expel", "territory", "violence"),
  PROTEST(4, "demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"),
  SANCTION(4, "convict", "expel", "withdraw", "discontinue"),
  MOBILIZE(4, "troops", "weapons", "police", "militia"),
  COERCE(
      4,
      "seize",
      "restrict",
      "censor",
      "curfew",
      "martial-law",
      "arrest",
      "deport",
      "withhold",
      "misinformation",
      "cyber"),
  ASSAULT(
      4,
      "abduct",
      "beat",
      "torture",
      "sexual",
      "targeted",
      "destroy",
      "primitive",
      "firearms",
      "explosives",
      "suicide-attack",
      "aerial",
      "drone",
      "heavy-weapons",
      "crowd-control",
      "unconventional");

  private final int quad;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable
  private final List<String> modes;

  EventType(int quad, String... modes) {
    this.quad = quad;
    this.modes = List.of(modes);
  }

  /**
   * The quad class: 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material
   * conflict.
   */
  public int quad() {
    return quad;
  }

  /** The modes that this type may carry, in PLOVER's order. */
  public List<String> modes() {
    return modes;
  }

  /** PLOVER writes its types in capitals. */
  @Override
  public String label() {
    return name();
  }
}
