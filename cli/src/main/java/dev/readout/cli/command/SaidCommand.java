package dev.readout.cli.command;

import dev.readout.cli.terminal.Terminal;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.ChannelKind;
import dev.readout.record.ask.Question;
import dev.readout.record.ask.Said;
import dev.readout.record.ask.Scope;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * {@code readout said}: What somebody said, the latest first, with channel and quoted words;
 * denials are marked.
 */
@Command(
    name = "said",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "What somebody said, the latest first, with channel and quoted words; denials are marked.",
    sortOptions = false,
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  readout said 'Mara Lind' --about Iceland --since 2026-01",
      "  readout said Norway --officials --denials --format csv"
    })
final class SaidCommand extends AskCommand {

  @Parameters(
      paramLabel = "NAME",
      description = "The speaker: a person, an organisation or a state.")
  private String name = "";

  @Option(names = "--officials", description = "Also those who speak for the state of that name.")
  private boolean officials;

  @Option(names = "--about", paramLabel = "NAME", description = "Of whom the statement speaks.")
  private @Nullable String about;

  @Option(names = "--to", paramLabel = "NAME", description = "To whom it was said.")
  private @Nullable String to;

  @Option(
      names = "--channel",
      paramLabel = "KIND",
      description = "interview, press-conference, social-post, ...")
  private @Nullable String channel;

  @Option(names = "--act", paramLabel = "ACT", description = "deny, accuse, promise, ...")
  private @Nullable String act;

  @Option(names = "--denials", description = "Only denials.")
  private boolean denials;

  @Option(
      names = "--via",
      paramLabel = "NAME",
      description = "Who passes it on: an outlet, or whoever says that it was said.")
  private @Nullable String via;

  SaidCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  Question question(Scope scope) {
    return new Said(
        name,
        officials,
        about,
        to,
        term("--channel", ChannelKind.class, channel),
        term("--act", Act.class, act),
        denials,
        via,
        scope);
  }
}
