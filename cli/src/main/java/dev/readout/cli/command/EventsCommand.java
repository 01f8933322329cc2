package dev.readout.cli.command;

import dev.readout.cli.terminal.Terminal;
import dev.readout.model.vocabulary.EventType;
import dev.readout.model.vocabulary.Factuality;
import dev.readout.record.ask.Happenings;
import dev.readout.record.ask.Question;
import dev.readout.record.ask.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code readout events}: What happened, is to happen or is said to have happened, according to
 * whom, the latest first.
 */
@Command(
    name = "events",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "What happened, is to happen or is said to have happened, according to whom, the latest first.",
    sortOptions = false,
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {"  readout events --party Norway --party Iceland --type CONSULT"})
final class EventsCommand extends AskCommand {

  @Option(
      names = "--party",
      paramLabel = "NAME",
      description = "Who takes part; given twice, both do. A state stands for its people too.")
  private List<String> parties = List.of();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "PLOVER type: CONSULT, AGREE, SANCTION, ...")
  private @Nullable String type;

  @Option(names = "--factuality", paramLabel = "F", description = "occurred, planned, denied, ...")
  private @Nullable String factuality;

  EventsCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Question question(Scope scope) {
    return new Happenings(
        parties,
        term("--type", EventType.class, type),
        term("--factuality", Factuality.class, factuality),
        scope);
  }
}
