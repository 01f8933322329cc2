package dev.readout.reading.events.pairs;

/**
 * The fifteen classes of PLV (Hu and others 2024): PLOVER's types, with {@code CONCEDE} and {@code
 * RETREAT} as one. Threats and sanctions are told apart by PLV's habit, as its examples show it;
 * what is promised is {@code AGREE}.
 */
public enum PairType {
  ACCUSE,
  AGREE,
  AID,
  ASSAULT,
  COERCE,
  CONSULT,
  COOPERATE,
  MOBILIZE,
  PROTEST,
  REJECT,
  REQUEST,
  SANCTION,
  SUPPORT,
  THREATEN,
  YIELD
}
