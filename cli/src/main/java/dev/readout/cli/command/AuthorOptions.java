package dev.readout.cli.command;

import dev.readout.record.correct.Author;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --who} and {@code --why} of a correction. */
final class AuthorOptions {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(
      names = "--why",
      paramLabel = "REASON",
      description = "Why the correction is made; it stands in the log.")
  private String why = "";

  @Option(
      names = "--who",
      paramLabel = "NAME",
      description = "Whose correction it is; by default the user of this system.")
  private String who = System.getProperty("user.name", "");

  Author author() {
    if (why.isBlank() || who.isBlank()) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          (why.isBlank() ? "--why" : "--who") + " is missing: the log tells who and why");
    }
    return new Author(who.strip(), why.strip());
  }
}
