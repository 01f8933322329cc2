package dev.readout.cli.command;

import dev.readout.cli.terminal.Terminal;
import dev.readout.record.sql.Database;
import dev.readout.record.sql.RecordLocation;
import dev.readout.record.wikidata.WikidataLoader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code readout record wikidata}. */
@Command(
    name = "wikidata",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Load items of Wikidata, so that 'who' names them with the offices they held. What was loaded"
          + " before goes; the record works without any."
    })
final class WikidataCommand implements Callable<Integer> {

  private final Terminal terminal;
  @Mixin private RecordOption record = new RecordOption();

  @Parameters(
      paramLabel = "FILE",
      description = {
        "Lines of the JSON dump of Wikidata, filtered to persons, bodies, states and offices of"
            + " use; also gzipped (.gz)."
      })
  private Path file = Path.of("");

  WikidataCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    RecordLocation location = record.location(terminal);
    Database.toRead(location).close(); // a record that does not exist is not made
    try (BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream(), StandardCharsets.UTF_8));
        Database database =
            Database.toWrite(location, () -> RecordCommand.waiting(terminal, location))) {
      WikidataLoader.Loaded loaded = new WikidataLoader(database).load(lines);
      terminal
          .err()
          .println(
              "readout: loaded "
                  + loaded.items()
                  + " items; skipped "
                  + loaded.skipped()
                  + " lines");
      return loaded.items() == 0 ? ExitCode.NOTHING_READ : ExitCode.OK;
    }
  }

  private InputStream stream() throws IOException {
    InputStream bytes = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
  }
}
