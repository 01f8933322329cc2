package dev.readout.cli.command;

import dev.readout.cli.terminal.Terminal;
import dev.readout.record.ask.Question;
import dev.readout.record.ask.Quote;
import dev.readout.record.ask.Scope;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code readout quote}: Where a sentence stands, word for word or nearly, the earliest first, with
 * the differences.
 */
@Command(
    name = "quote",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Where a sentence stands, word for word or nearly, the earliest first, with the differences.",
    sortOptions = false,
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {"  readout quote 'We met in January, and we shall meet again'"})
final class QuoteCommand extends AskCommand {

  @Parameters(paramLabel = "TEXT", description = "The sentence.")
  private String text = "";

  QuoteCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Question question(Scope scope) {
    return new Quote(text, scope);
  }
}
