package dev.readout.cli.command;

import dev.readout.cli.progress.ProgressLine;
import dev.readout.cli.terminal.Terminal;
import dev.readout.language.encoder.EncoderAnalyzer;
import dev.readout.reading.ArticleReader;
import dev.readout.record.check.CheckReport;
import dev.readout.record.check.RecordCheck;
import dev.readout.record.keep.Keeper;
import dev.readout.record.sql.Database;
import dev.readout.record.sql.RecordLocation;
import dev.readout.record.text.SafeText;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout record}: looks after the record. */
@Command(
    name = "record",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Look after the record: check it, forget articles, read all texts anew, load Wikidata.",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n")
final class RecordCommand implements Callable<Integer> {

  @Spec private @Nullable CommandSpec spec;

  private RecordCommand() {}

  static CommandLine withSubcommands(Terminal terminal) {
    return new CommandLine(new RecordCommand())
        .addSubcommand(new Check(terminal))
        .addSubcommand(new Forget(terminal))
        .addSubcommand(new Rebuild(terminal))
        .addSubcommand(new WikidataCommand(terminal));
  }

  @Override
  public Integer call() {
    CommandLine line = Objects.requireNonNull(spec).commandLine();
    line.usage(line.getErr());
    return ExitCode.WRONG_USE;
  }

  /** {@code readout record check}. */
  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = {
        "Verify the whole record: texts against their hashes, rows against what was read, positions"
            + " against words, references and indexes. Exit code 1 if something is wrong."
      })
  static final class Check implements Callable<Integer> {
    private final Terminal terminal;
    @Spec private @Nullable CommandSpec spec;
    @Mixin private RecordOption record = new RecordOption();

    Check(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      Steps steps = new Steps(terminal);
      CheckReport report;
      try (Database database = Database.toRead(record.location(terminal))) {
        report = RecordCheck.run(database, steps::next);
      }
      steps.clear();
      PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
      report.counts().forEach((table, count) -> out.println(table + " " + count));
      out.println("contents sha256:" + report.digest());
      report.problems().forEach(problem -> out.println("wrong: " + SafeText.line(problem)));
      out.println(
          report.problems().isEmpty()
              ? "the record is sound"
              : "something is wrong: 'readout record rebuild' makes all rows anew from the texts");
      return report.problems().isEmpty() ? ExitCode.OK : ExitCode.SKIPPED;
    }
  }

  /** {@code readout record forget}. */
  @Command(
      name = "forget",
      mixinStandardHelpOptions = true,
      description = "Remove an article with all its versions and all that rests on it alone.")
  static final class Forget implements Callable<Integer> {
    private final Terminal terminal;
    @Mixin private RecordOption record = new RecordOption();

    @Parameters(
        paramLabel = "ID",
        description = "The article's code, address, or id of the input; all that bear it go.")
    private String id = "";

    Forget(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      RecordLocation location = record.location(terminal);
      Database.toRead(location).close(); // a record that does not exist is not made
      try (Database database = Database.toWrite(location, () -> waiting(terminal, location))) {
        int forgotten = new Keeper(database).forget(id);
        terminal
            .err()
            .println(
                forgotten == 0
                    ? "readout: the record has no article '" + SafeText.line(id) + "'"
                    : "readout: forgot " + forgotten + (forgotten == 1 ? " article" : " articles"));
        return forgotten == 0 ? ExitCode.NOTHING_READ : ExitCode.OK;
      }
    }
  }

  /** {@code readout record rebuild}. */
  @Command(
      name = "rebuild",
      mixinStandardHelpOptions = true,
      description = {
        "Read all kept texts again with this version of Readout, then judge anew who is who. Broken"
            + " off, it leaves a sound record and can be run again."
      })
  static final class Rebuild implements Callable<Integer> {
    private final Terminal terminal;
    @Mixin private RecordOption record = new RecordOption();

    @Option(
        names = {"-j", "--jobs"},
        paramLabel = "N",
        description = {
          "Threads that read; by default one for each processor. The result does not depend on it."
        })
    private int jobs = Runtime.getRuntime().availableProcessors();

    @Option(
        names = "--rows-only",
        description = "Do not read again: only make the rows and judge who is who anew.")
    private boolean rowsOnly;

    @Spec private @Nullable CommandSpec spec;

    Rebuild(Terminal terminal) {
      this.terminal = terminal;
    }

    @Override
    public Integer call() {
      if (jobs < 1) {
        throw new ParameterException(
            Objects.requireNonNull(spec).commandLine(), "--jobs must be 1 or more, was " + jobs);
      }
      RecordLocation location = record.location(terminal);
      RecordOption.requireThere(location); // a record that does not exist is not made
      if (rowsOnly) {
        try (Database database = Database.toWrite(location, () -> waiting(terminal, location))) {
          new Keeper(database).remake();
        }
        terminal.err().println("readout: made the rows anew");
        return ExitCode.OK;
      }
      Steps steps = new Steps(terminal);
      try (Database database = Database.toWrite(location, () -> waiting(terminal, location));
          EncoderAnalyzer analyzer = EncoderAnalyzer.load()) {
        ArticleReader reader = new ArticleReader(analyzer, Version.number());
        new Keeper(database).rebuild(old -> reader.read(old.document()), jobs, steps::next);
      }
      steps.clear();
      terminal.err().println("readout: rebuilt from " + steps.count() + " texts");
      return ExitCode.OK;
    }
  }

  static void waiting(Terminal terminal, RecordLocation location) {
    terminal
        .err()
        .println("readout: waiting: another process writes to the record " + location.shown());
  }

  /** Counts texts on the progress line. */
  private static final class Steps {
    private final ProgressLine line;
    private final long start = System.nanoTime();
    private long count;

    Steps(Terminal terminal) {
      line = new ProgressLine(terminal.err(), terminal.errIsTerminal());
    }

    void next() {
      line.update(++count, System.nanoTime() - start);
    }

    long count() {
      return count;
    }

    void clear() {
      line.clear();
    }
  }
}
