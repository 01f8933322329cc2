package dev.readout.cli.command;

/** The exit codes of the {@code readout} command. */
public final class ExitCode {

  /** Everything was read. */
  public static final int OK = 0;

  /** Some inputs were skipped. */
  public static final int SKIPPED = 1;

  /** The command was used wrongly; a message names the option and the cure. */
  public static final int WRONG_USE = 2;

  /** Nothing could be read. */
  public static final int NOTHING_READ = 3;

  /**
   * The run broke off: the output could not be written, memory ran out, or Readout has a defect.
   */
  public static final int BROKEN_OFF = 4;

  private ExitCode() {}
}
