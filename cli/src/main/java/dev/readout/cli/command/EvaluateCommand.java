package dev.readout.cli.command;

import dev.readout.cli.output.Output;
import dev.readout.cli.progress.ProgressLine;
import dev.readout.cli.terminal.Terminal;
import dev.readout.evaluation.EvaluationException;
import dev.readout.evaluation.Evaluations;
import dev.readout.evaluation.Evaluations.Kind;
import dev.readout.evaluation.Evaluator;
import dev.readout.evaluation.Given;
import dev.readout.evaluation.Progress;
import dev.readout.evaluation.Report;
import dev.readout.evaluation.scoring.ReadoutSystem;
import dev.readout.language.encoder.EncoderAnalyzer;
import dev.readout.reading.ArticleReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout evaluate}: measures the reading against annotated data. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Measure the reading against annotated data.",
    sortOptions = false,
    parameterListHeading = "%nWhat to measure:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  readout evaluate attribution dev.jsonl",
      "  readout evaluate timex train.jsonl.gz --json",
      "  readout evaluate gold gold/ --predictions predicted.jsonl",
      "  readout evaluate syntax dev.conllu.gz --raw",
      "  readout evaluate names dev.conllu"
    })
final class EvaluateCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      completionCandidates = Kinds.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private String kind = "";

  @Parameters(
      index = "1",
      paramLabel = "PATH",
      description = "The annotated data: a file, gzipped or not, or for gold a folder.")
  private Path path = Path.of("");

  @Option(names = "--json", description = "The figures as JSON.")
  private boolean json;

  @Option(
      names = "--raw",
      description = {
        "Of a CoNLL-U file (syntax, names) give the text alone; without it, its words and sentences"
            + " are given."
      })
  private boolean raw;

  @Option(
      names = "--predictions",
      paramLabel = "FILE",
      description = {
        "Also write what was predicted: CoNLL-U for syntax, else one JSON object a line."
      })
  private @Nullable Path predictions;

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress.")
  private boolean quiet;

  @Option(names = "--debug", description = "Stack traces of failures.")
  private boolean debug;

  EvaluateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    check();
    ProgressLine line = new ProgressLine(terminal.err(), terminal.errIsTerminal());
    try (EncoderAnalyzer analyzer = EncoderAnalyzer.load()) {
      ArticleReader reader = new ArticleReader(analyzer, Version.number());
      Evaluator evaluator = new Evaluator(ReadoutSystem.of(reader, analyzer));
      Report report = evaluate(evaluator, line);
      line.clear();
      PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
      out.println(json ? report.json() : report.text());
      return ExitCode.OK;
    } catch (EvaluationException e) {
      line.clear();
      terminal.err().println("readout evaluate: " + e.getMessage());
      if (debug) {
        e.printStackTrace(terminal.err());
      }
      return ExitCode.NOTHING_READ;
    }
  }

  private Report evaluate(Evaluator evaluator, ProgressLine line)
      throws EvaluationException, IOException {
    long start = System.nanoTime();
    Progress progress =
        documents -> {
          if (!quiet) {
            line.update(documents, System.nanoTime() - start);
          }
        };
    Given given = raw ? Given.TEXT : Given.WORDS;
    if (predictions == null) {
      return evaluator.evaluate(kind, given, path, null, progress);
    }
    try (Output output = Output.toFile(predictions)) {
      Report report = evaluator.evaluate(kind, given, path, output.writer(), progress);
      output.complete();
      return report;
    }
  }

  private void check() throws IOException {
    List<String> kinds = new Kinds();
    if (!kinds.contains(kind)) {
      throw wrong("KIND: '" + kind + "' is none of " + String.join(", ", kinds));
    }
    List<String> withWords =
        Evaluations.kinds().stream().filter(Kind::givesWords).map(Kind::name).toList();
    if (raw && !withWords.contains(kind)) {
      throw wrong(
          "--raw is for "
              + String.join(" and ", withWords)
              + ": "
              + kind
              + " gives the text alone anyway, leave it out");
    }
    if (predictions != null) {
      Optional<String> problem = new OutputCheck(predictions, List.of(path.toString())).problem();
      if (problem.isPresent()) {
        throw wrong("--predictions: " + problem.get());
      }
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }

  /** The kinds of evaluation by name. */
  private static final class Kinds extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Kinds() {
      super(Evaluations.kinds().stream().map(Kind::name).toList());
    }
  }
}
