package dev.readout.cli.command;

import dev.readout.cli.ingest.Ingest;
import dev.readout.cli.ingest.InputCount;
import dev.readout.cli.ingest.ReaderOnDemand;
import dev.readout.cli.pipeline.DocumentReading;
import dev.readout.cli.progress.IngestReport;
import dev.readout.cli.progress.ProgressLine;
import dev.readout.cli.progress.Tally;
import dev.readout.cli.progress.Verbosity;
import dev.readout.cli.terminal.Terminal;
import dev.readout.language.identification.LanguageIdentifier;
import dev.readout.record.sql.RecordLocation;
import dev.readout.sources.SourceOptions;
import dev.readout.sources.SourceReader;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private RecordOption record = new RecordOption();

  IngestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    reading.check();
    RecordLocation location = record.location(terminal);
    SourceOptions options = reading.sources();
    IngestReport report =
        new IngestReport(
            terminal.err(),
            reading.verbosity(),
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
    try (ReaderOnDemand reader = new ReaderOnDemand(Version.number())) {
      if (reading.verbosity() != Verbosity.QUIET) {
        InputCount.start(reading.inputs(), options, report::expect);
      }
      SourceReader sources = new SourceReader(options, terminal.in());
      DocumentReading documents =
          new DocumentReading(
              document -> reader.get().read(document), LanguageIdentifier.load()::identify);
      new Ingest(location, report, reader::get)
          .run(sink -> sources.read(reading.inputs(), sink), documents, reading.jobs());
    } finally {
      try {
        Runtime.getRuntime().removeShutdownHook(farewell);
      } catch (IllegalStateException e) {
        // The process is ending, and the hook is at work.
      }
    }
  }
}
