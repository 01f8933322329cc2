package dev.readout.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The terminal of this process: the one class that touches its streams.
 *
 * <p>The launcher knows what Java cannot find out alone and says so by system properties: {@code
 * readout.terminal.out} and {@code readout.terminal.err} ({@code true} or {@code false}), {@code
 * readout.terminal.columns}.
 */
public final class SystemTerminal {

  private SystemTerminal() {}

  public static Terminal open() {
    Map<String, String> environment = System.getenv();
    return new Terminal(
        System.in,
        new FileOutputStream(FileDescriptor.out),
        new PrintStream(System.err, true, StandardCharsets.UTF_8),
        isTerminal("readout.terminal.out"),
        isTerminal("readout.terminal.err"),
        columns(environment.get("COLUMNS"), System.getProperty("readout.terminal.columns")),
        environment);
  }

  /** Without the launcher's word nobody is assumed to look: no colour codes end up in a file. */
  private static boolean isTerminal(String property) {
    return Boolean.getBoolean(property);
  }

  private static int columns(@Nullable String... candidates) {
    for (String candidate : candidates) {
      if (candidate != null && candidate.matches("[1-9][0-9]{0,3}")) {
        return Integer.parseInt(candidate);
      }
    }
    return Terminal.DEFAULT_COLUMNS;
  }
}
