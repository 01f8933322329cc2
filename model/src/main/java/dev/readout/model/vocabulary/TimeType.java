package dev.readout.model.vocabulary;

/** The types of TIMEX3 (ISO 24617-1). */
public enum TimeType implements Term {
  DATE,
  TIME,
  DURATION,
  SET;

  @Override
  public String label() {
    return name();
  }
}
