package dev.readout.cli.command;

import dev.readout.cli.ingest.Ingest;
import dev.readout.cli.ingest.ReaderOnDemand;
import dev.readout.cli.pipeline.DocumentReading;
import dev.readout.cli.progress.IngestReport;
import dev.readout.cli.progress.ProgressLine;
import dev.readout.cli.progress.Verbosity;
import dev.readout.cli.serve.SentArticles;
import dev.readout.cli.serve.Stop;
import dev.readout.cli.terminal.Terminal;
import dev.readout.language.identification.LanguageIdentifier;
import dev.readout.record.sql.Database;
import dev.readout.record.sql.RecordLocation;
import dev.readout.record.text.SafeText;
import dev.readout.server.ReadoutServer;
import dev.readout.server.ServerSettings;
import dev.readout.sources.SourceOptions;
import dev.readout.sources.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code readout serve}: the record over HTTP, for programs and for people. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Serve the record over HTTP: pages for people, JSON and CSV under /api for programs, Atom"
          + " under /feeds. Only this machine is answered unless --host says otherwise."
    },
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  readout serve",
      "      the record with the user's data, at http://127.0.0.1:7070/",
      "  readout serve --read samples/",
      "      a record of these articles alone, gone when the server stops",
      "  READOUT_TOKEN=... readout serve --host 0.0.0.0 --record desk.sqlite",
      "      to others too, who must bring the token"
    })
final class ServeCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Port to listen on, 7070 by default; 0 takes a free one.")
  private int port = 7070;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "Address to listen on, 127.0.0.1 by default; any other needs a token.")
  private String host = "127.0.0.1";

  @Option(
      names = "--token",
      paramLabel = "TOKEN",
      description = {
        "What every request must bring: as a bearer token, or as the password that a browser asks"
            + " for. READOUT_TOKEN says it without showing it in the list of processes."
      })
  private @Nullable String token;

  @Option(
      names = "--read",
      paramLabel = "PATH",
      description = {
        "Read these articles first: into the record that --record names, else into one of their own"
            + " that goes when the server stops."
      })
  private List<String> read = List.of();

  @Mixin private RecordOption record = new RecordOption();

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    ServerSettings settings = settings();
    try (Stop stop = Stop.watch();
        ReaderOnDemand reader = new ReaderOnDemand(Version.number())) {
      if (read.isEmpty() || record.isNamed(terminal)) {
        return serve(settings, record.location(terminal), reader, stop);
      }
      Path folder = Files.createTempDirectory("readout-");
      try {
        return serve(
            settings, new RecordLocation(folder.resolve("record.sqlite"), null), reader, stop);
      } finally {
        delete(folder);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  /** Whether the record has any of the articles now. */
  private boolean read(RecordLocation location, ReaderOnDemand reader) throws IOException {
    IngestReport report =
        new IngestReport(
            terminal.err(),
            Verbosity.NORMAL,
            record.debug(),
            new ProgressLine(terminal.err(), terminal.errIsTerminal()));
    SourceReader sources = new SourceReader(SourceOptions.defaults(), terminal.in());
    new Ingest(location, report, reader::get)
        .run(
            sink -> sources.read(read, sink),
            documents(reader),
            Runtime.getRuntime().availableProcessors());
    report.close();
    return report.tally().documents() + report.known() > 0;
  }

  private static DocumentReading documents(ReaderOnDemand reader) {
    return new DocumentReading(
        document -> reader.get().read(document), LanguageIdentifier.load()::identify);
  }

  private int serve(
      ServerSettings settings, RecordLocation location, ReaderOnDemand reader, Stop stop)
      throws IOException {
    if (!read.isEmpty() && !read(location, reader)) {
      return ExitCode.NOTHING_READ;
    }
    Database.toRead(location).close(); // says at once what is wrong with it
    try (ReadoutServer server =
        ReadoutServer.start(settings, location, new SentArticles(documents(reader)), this::tell)) {
      String shown = host.contains(":") ? "[" + host + "]" : host;
      terminal
          .err()
          .println(
              "readout: http://"
                  + shown
                  + ":"
                  + server.port()
                  + "/ serves "
                  + location.shown()
                  + "; Ctrl-C stops it");
      stop.await();
    }
    return ExitCode.OK;
  }

  private void tell(String address, Throwable failure) {
    terminal
        .err()
        .println(
            "readout: " + SafeText.line(address) + ": " + SafeText.line(String.valueOf(failure)));
    if (record.debug()) {
      failure.printStackTrace(terminal.err());
    }
  }

  private ServerSettings settings() {
    String given = token == null ? terminal.environment().get("READOUT_TOKEN") : token;
    try {
      return new ServerSettings(
          host, port, given == null || given.isEmpty() ? null : given, Version.number());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(), String.valueOf(e.getMessage()));
    }
  }
}
