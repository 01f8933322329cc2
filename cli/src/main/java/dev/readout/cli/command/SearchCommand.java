package dev.readout.cli.command;

import dev.readout.cli.terminal.Terminal;
import dev.readout.record.ask.Question;
import dev.readout.record.ask.Scope;
import dev.readout.record.ask.Search;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code readout search}: Articles with all these words, the latest first. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Articles with all these words, the latest first.",
    sortOptions = false,
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {"  readout search fisheries 'special envoy'"})
final class SearchCommand extends AskCommand {

  @Parameters(
      arity = "1..*",
      paramLabel = "WORD",
      description = "Words, or several in quotation marks that follow each other.")
  private List<String> words = List.of();

  SearchCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Question question(Scope scope) {
    // What the shell gave as one argument with spaces is a phrase.
    return new Search(
        words.stream()
            .map(word -> word.contains(" ") && !word.contains("\"") ? '"' + word + '"' : word)
            .collect(Collectors.joining(" ")),
        scope);
  }
}
