package dev.readout.cli.command;

import dev.readout.cli.terminal.Terminal;
import dev.readout.record.ask.DialogueAsOf;
import dev.readout.record.ask.Question;
import dev.readout.record.ask.Scope;
import dev.readout.record.text.Days;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code readout dialogue}: How the dealings of two parties stand according to each source, their
 * contacts, and cooperation and conflict by the week.
 */
@Command(
    name = "dialogue",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "How the dealings of two parties stand according to each source, their contacts, and cooperation and conflict by the week.",
    sortOptions = false,
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {"  readout dialogue Norway Iceland --as-of 2026-03-10"})
final class DialogueCommand extends AskCommand {

  @Parameters(index = "0", paramLabel = "PARTY", description = "One side.")
  private String first = "";

  @Parameters(index = "1", paramLabel = "PARTY", description = "The other.")
  private String second = "";

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "As it stood at the end of this day.")
  private @Nullable String asOf;

  DialogueCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Question question(Scope scope) {
    LocalDate until = day("--as-of", asOf, Days::last);
    return new DialogueAsOf(
        first, second, until == null ? scope : new Scope(scope.since(), until, scope.limit()));
  }
}
