package dev.readout.cli.command;

import dev.readout.cli.terminal.Terminal;
import dev.readout.record.ask.Corrections;
import dev.readout.record.ask.Question;
import dev.readout.record.ask.Scope;
import dev.readout.record.sql.RecordLocation;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code readout corrections}: what people put right, and what of it is to be reviewed. */
@Command(
    name = "corrections",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "What people put right, the latest first: who, when and why, and what became of it.",
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  readout corrections --unmatched",
      "  readout corrections --undo 12 --why 'the recording says otherwise'"
    })
final class CorrectionsCommand extends AskCommand {

  @Option(
      names = "--unmatched",
      description = "Only what finds nothing in the record any more and is to be reviewed.")
  private boolean unmatched;

  @Option(
      names = "--undo",
      paramLabel = "N",
      description = "First take the correction of this number back, by a new entry; needs --why.")
  private @Nullable Integer undo;

  @Mixin private AuthorOptions author = new AuthorOptions();

  private final Terminal terminal;

  CorrectionsCommand(Terminal terminal) {
    super(terminal);
    this.terminal = terminal;
  }

  @Override
  void prepare(RecordLocation location) {
    if (undo != null) {
      int number = undo;
      Correcting.run(
          terminal, location, this::wrong, corrector -> corrector.undo(number, author.author()));
    }
  }

  @Override
  Question question(Scope scope) {
    return new Corrections(unmatched, scope);
  }
}
