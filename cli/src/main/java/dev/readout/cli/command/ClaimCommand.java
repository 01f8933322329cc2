package dev.readout.cli.command;

import dev.readout.cli.terminal.Terminal;
import dev.readout.record.ask.ClaimPositions;
import dev.readout.record.ask.Question;
import dev.readout.record.ask.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code readout claim}: Who stands where to one claim, the earliest first. */
@Command(
    name = "claim",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Who stands where to one claim, the earliest first.",
    sortOptions = false,
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {"  readout claim d0123456789ab.c1"})
final class ClaimCommand extends AskCommand {

  @Parameters(paramLabel = "ID", description = "The claim, as claims gives it.")
  private String id = "";

  ClaimCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Question question(Scope scope) {
    return new ClaimPositions(id, scope);
  }
}
