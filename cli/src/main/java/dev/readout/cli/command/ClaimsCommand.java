package dev.readout.cli.command;

import dev.readout.cli.terminal.Terminal;
import dev.readout.record.ask.Claims;
import dev.readout.record.ask.Question;
import dev.readout.record.ask.Scope;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout claims}: What is at issue, with how many affirm and deny it, the latest first. */
@Command(
    name = "claims",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "What is at issue, with how many affirm and deny it, the latest first.",
    sortOptions = false,
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {"  readout claims --contested 'fisheries talks'"})
final class ClaimsCommand extends AskCommand {

  @Parameters(arity = "0..1", paramLabel = "TEXT", description = "Words of the articles.")
  private @Nullable String text;

  @Option(
      names = "--contested",
      description = "Only what somebody affirms and somebody else denies or disputes.")
  private boolean contested;

  ClaimsCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Question question(Scope scope) {
    return new Claims(contested, text, scope);
  }
}
