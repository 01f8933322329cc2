package dev.readout.cli.command;

import dev.readout.cli.answer.AnswerFormat;
import dev.readout.cli.output.Format;
import dev.readout.cli.terminal.Terminal;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The {@code readout} command without a subcommand: shows what there is. */
@Command(
    name = "readout",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Reads news articles and tells who says what, who denies what, what happened when and"
          + " according to whom - each line with the exact words.",
      ""
    },
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  readout read samples/                   read a folder of articles",
      "  readout read --help                     more about reading, with examples",
      "  readout ingest news/                    keep what was read in the record",
      "  readout said 'Mara Lind' --denials      ask the record",
      "",
      "Nothing leaves this machine; only web addresses that you name are fetched."
    })
public final class ReadoutCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  private ReadoutCommand() {}

  /**
   * Runs the command.
   *
   * @return one of {@link ExitCode}
   */
  public static int run(Terminal terminal, String... args) {
    CommandLine line = commandLine(terminal);
    try {
      return line.execute(args);
    } catch (OutOfMemoryError e) {
      terminal
          .err()
          .println(
              "readout: out of memory: give it more, as in READOUT_JAVA_OPTS=-Xmx4g, or fewer"
                  + " --jobs");
    } catch (Error e) {
      terminal.err().println("readout: a defect of Readout: " + e);
      e.printStackTrace(terminal.err());
    }
    return ExitCode.BROKEN_OFF;
  }

  /** The command with its subcommands. */
  static CommandLine commandLine(Terminal terminal) {
    Failures failures = new Failures(terminal.err());
    CommandLine line = new CommandLine(new ReadoutCommand());
    line.addSubcommand(new ReadCommand(terminal));
    line.addSubcommand(new IngestCommand(terminal));
    line.addSubcommand(new SaidCommand(terminal));
    line.addSubcommand(new WhoCommand(terminal));
    line.addSubcommand(new ClaimsCommand(terminal));
    line.addSubcommand(new ClaimCommand(terminal));
    line.addSubcommand(new EventsCommand(terminal));
    line.addSubcommand(new DialogueCommand(terminal));
    line.addSubcommand(new QuoteCommand(terminal));
    line.addSubcommand(new SearchCommand(terminal));
    line.addSubcommand(new CiteCommand(terminal));
    line.addSubcommand(new ServeCommand(terminal));
    line.addSubcommand(CorrectCommand.withSubcommands(terminal));
    line.addSubcommand(new CorrectionsCommand(terminal));
    line.addSubcommand(RecordCommand.withSubcommands(terminal));
    line.addSubcommand(new EvaluateCommand(terminal));
    line.addSubcommand(new SampleCommand(terminal));
    line.addSubcommand(new CompletionCommand());
    boolean colour = terminal.outIsTerminal() && !terminal.refusesColour();
    line.registerConverter(AnswerFormat.class, new Choice<>(List.of(AnswerFormat.values())))
        .registerConverter(Format.class, new Choice<>(List.of(Format.values())))
        .registerConverter(
            ReadCommand.Colour.class, new Choice<>(List.of(ReadCommand.Colour.values())))
        .setColorScheme(Help.defaultColorScheme(colour ? Help.Ansi.ON : Help.Ansi.OFF))
        .setUsageHelpWidth(Math.max(60, Math.min(100, terminal.columns())))
        .setUsageHelpLongOptionsMaxWidth(26)
        .setOut(writer(terminal.out()))
        .setErr(writer(terminal.err()))
        .setParameterExceptionHandler(failures)
        .setExecutionExceptionHandler(failures);
    return line;
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  @Override
  public Integer call() {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    line.usage(line.getErr());
    return ExitCode.WRONG_USE;
  }
}
