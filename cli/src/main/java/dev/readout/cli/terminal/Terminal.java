package dev.readout.cli.terminal;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Map;

/**
 * Where a command runs.
 *
 * @param in standard input
 * @param out standard output, unbuffered; its failures are exceptions, so that a closed pipe is
 *     noticed
 * @param err standard error, for people
 * @param outIsTerminal whether people look at {@code out}
 * @param errIsTerminal whether people look at {@code err}
 * @param columns the width of the window
 * @param environment the environment variables
 */
public record Terminal(
    InputStream in,
    OutputStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int columns,
    Map<String, String> environment) {

  /** The width that is taken where nothing tells it. */
  public static final int DEFAULT_COLUMNS = 80;

  public Terminal {
    environment = Map.copyOf(environment);
  }

  /**
   * Whether the environment asks for no colour: {@code NO_COLOR} set and not empty (no-color.org),
   * or a terminal that knows none.
   */
  public boolean refusesColour() {
    return !environment.getOrDefault("NO_COLOR", "").isEmpty()
        || "dumb".equals(environment.get("TERM"));
  }
}
