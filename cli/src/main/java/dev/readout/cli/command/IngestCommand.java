package dev.readout.cli.command;

import dev.readout.cli.ingest.Ingest;
import dev.readout.cli.ingest.InputCount;
import dev.readout.cli.pipeline.DocumentReading;
import dev.readout.cli.progress.IngestReport;
import dev.readout.cli.progress.ProgressLine;
import dev.readout.cli.progress.Tally;
import dev.readout.cli.progress.Verbosity;
import dev.readout.cli.terminal.Terminal;
import dev.readout.language.encoder.EncoderAnalyzer;
import dev.readout.language.identification.LanguageIdentifier;
import dev.readout.reading.ArticleReader;
import dev.readout.record.sql.RecordLocation;
import dev.readout.sources.SourceOptions;
import dev.readout.sources.SourceReader;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout ingest}: reads articles and keeps them in the record. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Read articles and keep what was read in the record, which said, who, claims, events,"
          + " dialogue, quote and search ask. What the record has is not read again; a run that was"
          + " broken off can be run again."
    },
    sortOptions = false,
    parameterListHeading = "%nInputs:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything was kept or known",
      "1:some inputs were skipped",
      "2:the command was used wrongly",
      "3:nothing could be read",
      "4:the run broke off: the record cannot be written, no memory left, a defect"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  readout ingest news/ wire.jsonl.gz",
      "      a folder and a corpus, into the record with the user's data",
      "  readout ingest --record desk.sqlite news/",
      "      into a file of its own",
      "  readout ingest --record jdbc:postgresql://db.example.org/news news/",
      "      into a server"
    })
final class IngestCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "PATH|URL|-",
      description = "Files, folders, web addresses, or - for standard input, as for read.")
  private List<String> inputs = List.of();

  @Mixin private RecordOption record = new RecordOption();

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "Day of publication (2026-03-14) of articles that do not tell it.")
  private @Nullable String date;

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "Publisher of articles that do not name theirs.")
  private @Nullable String publisher;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = "Threads that read. The record does not depend on it.")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress and no closing count; skipped inputs are still told.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "A line on standard error for every article.")
  private boolean verbose;

  @Option(
      names = "--allow-private",
      description = "Also fetch web addresses within private networks.")
  private boolean allowPrivate;

  IngestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    check();
    RecordLocation location = record.location(terminal);
    SourceOptions options =
        SourceOptions.defaults()
            .withDate(date)
            .withPublisher(publisher)
            .withAllowPrivate(allowPrivate);
    Verbosity verbosity = quiet ? Verbosity.QUIET : verbose ? Verbosity.VERBOSE : Verbosity.NORMAL;
    IngestReport report =
        new IngestReport(
            terminal.err(),
            verbosity,
            record.debug(),
            new ProgressLine(terminal.err(), terminal.errIsTerminal()));
    run(location, options, report);
    report.close();
    Tally tally = report.tally();
    if (tally.documents() + report.known() == 0) {
      return ExitCode.NOTHING_READ;
    }
    return tally.skipped() > 0 ? ExitCode.SKIPPED : ExitCode.OK;
  }

  private void run(RecordLocation location, SourceOptions options, IngestReport report)
      throws IOException {
    Thread farewell =
        new Thread(
            () ->
                terminal
                    .err()
                    .println("readout: interrupted; what was kept is safe, run again to go on"),
            "readout-interruption");
    Runtime.getRuntime().addShutdownHook(farewell);
    try (EncoderAnalyzer analyzer = EncoderAnalyzer.load()) {
      if (!quiet) {
        InputCount.start(inputs, options, report::expect);
      }
      SourceReader sources = new SourceReader(options, terminal.in());
      DocumentReading reading =
          new DocumentReading(
              new ArticleReader(analyzer, Version.number()), LanguageIdentifier.load());
      new Ingest(location, report).run(sink -> sources.read(inputs, sink), reading, jobs);
    } finally {
      try {
        Runtime.getRuntime().removeShutdownHook(farewell);
      } catch (IllegalStateException e) {
        // The process is ending, and the hook is at work.
      }
    }
  }

  private void check() {
    if (inputs.isEmpty()) {
      throw wrong("no input: name a file, a folder, a web address, or - for standard input");
    }
    if (jobs < 1) {
      throw wrong("--jobs must be 1 or more, was " + jobs);
    }
    if (quiet && verbose) {
      throw wrong("--quiet and --verbose exclude each other: leave one out");
    }
    if (date != null && !Days.isDate(date)) {
      throw wrong("--date: '" + date + "' is no date: write it as 2026-03-14");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
