package dev.readout.cli.command;

import dev.readout.cli.terminal.Terminal;
import dev.readout.record.ask.Cite;
import dev.readout.record.ask.Question;
import dev.readout.record.ask.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code readout cite}: The passage behind a citation, with the words around it. */
@Command(
    name = "cite",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "The passage behind a citation, with the words around it.",
    sortOptions = false,
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {"  readout cite d0123456789ab.s4"})
final class CiteCommand extends AskCommand {

  @Parameters(paramLabel = "ID", description = "As every line of an answer ends in one.")
  private String id = "";

  CiteCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Question question(Scope scope) {
    return new Cite(id);
  }
}
