package dev.readout.cli.command;

import dev.readout.cli.terminal.Terminal;
import dev.readout.record.ask.Question;
import dev.readout.record.ask.Scope;
import dev.readout.record.ask.Who;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code readout who}: Who bears a name: names, offices with dates, statements by and about,
 * closest actors.
 */
@Command(
    name = "who",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Who bears a name: names, offices with dates, statements by and about, closest actors.",
    sortOptions = false,
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {"  readout who Lind"})
final class WhoCommand extends AskCommand {

  @Parameters(paramLabel = "NAME", description = "A name or a part of one.")
  private String name = "";

  WhoCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Question question(Scope scope) {
    return new Who(name, scope);
  }
}
