package dev.readout.reading.times.value;

/** The time of the clause in which an expression stands, as far as its verb tells. */
public enum Tense {
  PAST,
  PRESENT,
  FUTURE,
  UNKNOWN
}
