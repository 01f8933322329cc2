package dev.readout.evaluation;

/** What was measured. Immutable. */
public interface Report {

  /** The table that the reference scorer prints, without a line break at its end. */
  String text();

  /** The object that the reference scorer prints with {@code --json}, likewise. */
  String json();
}
