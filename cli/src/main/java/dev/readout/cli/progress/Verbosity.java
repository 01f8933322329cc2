package dev.readout.cli.progress;

/** How much is told on standard error. */
public enum Verbosity {
  /** Skipped inputs and errors. */
  QUIET,
  /** Progress and a closing count as well. */
  NORMAL,
  /** Every document as well. */
  VERBOSE
}
