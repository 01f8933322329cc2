package dev.readout.cli.command;

import dev.readout.cli.terminal.Terminal;
import dev.readout.record.sql.Database;
import dev.readout.record.sql.RecordLocation;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --record}, and where the record is without it; and {@code --debug}. */
final class RecordOption {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--record",
      paramLabel = "PATH",
      description = {
        "The record: a file, or jdbc:postgresql://host/database. Else READOUT_RECORD tells, else it"
            + " lies with the user's data."
      })
  private @Nullable String record;

  @Option(names = "--debug", description = "Stack traces of failures.")
  private boolean debug;

  /** Whether stack traces are printed, also of what does not end the run. */
  boolean debug() {
    return debug;
  }

  /** Whether the user names a record. */
  boolean isNamed(Terminal terminal) {
    String given = given(terminal);
    return given != null && !given.isEmpty();
  }

  private @Nullable String given(Terminal terminal) {
    return record == null ? terminal.environment().get("READOUT_RECORD") : record;
  }

  RecordLocation location(Terminal terminal) {
    String given = given(terminal);
    if (given == null || given.isEmpty()) {
      return RecordLocation.ofUser(
          terminal.environment(),
          System.getProperty("os.name", ""),
          Path.of(System.getProperty("user.home", "")));
    }
    try {
      return RecordLocation.parse(given);
    } catch (IllegalArgumentException e) {
      String name = record == null ? "READOUT_RECORD" : "--record";
      if (spec == null) {
        throw e;
      }
      throw new ParameterException(spec.commandLine(), name + ": " + e.getMessage());
    }
  }

  /**
   * Fails as a question does where there is no such file; a record of an earlier version is there.
   */
  static void requireThere(RecordLocation location) {
    Path file = location.file();
    if (file != null && !Files.exists(file)) {
      Database.toRead(location).close();
    }
  }
}
