package dev.readout.cli.command;

import dev.readout.cli.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * One run of the command in this process.
 *
 * @param code the exit code
 * @param out what came on standard output
 * @param err what came on standard error
 */
record CommandRun(int code, String out, String err) {

  static CommandRun of(String... arguments) {
    return withInput("", arguments);
  }

  /** With text on standard input. */
  static CommandRun withInput(String input, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return run(input, out, false, Map.of(), arguments);
  }

  /** As if people looked at the output. */
  static CommandRun onTerminal(Map<String, String> environment, String... arguments) {
    return run("", new ByteArrayOutputStream(), true, environment, arguments);
  }

  /** To an output of the test's own; {@code out} is empty then. */
  static CommandRun into(OutputStream out, String... arguments) {
    return run("", out, false, Map.of(), arguments);
  }

  List<String> outLines() {
    return out.lines().toList();
  }

  List<String> errLines() {
    return err.lines().toList();
  }

  private static CommandRun run(
      String input,
      OutputStream out,
      boolean terminal,
      Map<String, String> environment,
      String... arguments) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        ReadoutCommand.run(
            new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                out,
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal,
                false,
                80,
                environment),
            arguments);
    String written =
        out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
    return new CommandRun(code, written, err.toString(StandardCharsets.UTF_8));
  }
}
