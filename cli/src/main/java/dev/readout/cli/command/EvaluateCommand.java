package dev.readout.cli.command;

import dev.readout.cli.terminal.Terminal;
import dev.readout.evaluation.EvaluationException;
import dev.readout.evaluation.Evaluator;
import dev.readout.evaluation.Report;
import dev.readout.language.light.LightAnalyzer;
import dev.readout.reading.ArticleReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout evaluate}: measures the reading against annotated data. */
@Command(
    name = "evaluate",
    description = {"Measure the reading against annotated data.", ""},
    sortOptions = false,
    footerHeading = "%nExamples:%n",
    footer = {
      "  readout evaluate attribution dev.jsonl",
      "  readout evaluate timex train.jsonl.gz --json",
      "  readout evaluate gold gold/ --predictions predicted.jsonl"
    })
final class EvaluateCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(index = "0", paramLabel = "KIND", description = "attribution, timex or gold.")
  private String kind = "";

  @Parameters(
      index = "1",
      paramLabel = "PATH",
      description = "The annotated data: a file, gzipped or not, or for gold a folder.")
  private Path path = Path.of("");

  @Option(names = "--json", description = "The figures as JSON.")
  private boolean json;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = "Also write what was predicted, one object a line.")
  private @Nullable Path predictions;

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress.")
  private boolean quiet;

  @Option(names = "--debug", description = "Stack traces of failures.")
  private boolean debug;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  EvaluateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (LightAnalyzer analyzer = LightAnalyzer.load();
        Writer out = predictions == null ? null : Files.newBufferedWriter(predictions, StandardCharsets.UTF_8)) {
      Evaluator evaluator = new Evaluator(new ArticleReader(analyzer, Version.number()));
      Report report = evaluator.evaluate(kind, path, out, documents -> {});
      PrintWriter stdout = Objects.requireNonNull(spec).commandLine().getOut();
      stdout.println(json ? report.json() : report.text());
      return ExitCode.OK;
    } catch (EvaluationException e) {
      terminal.err().println("readout evaluate: " + e.getMessage());
      return ExitCode.NOTHING_READ;
    }
  }
}
