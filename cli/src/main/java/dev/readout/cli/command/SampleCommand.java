package dev.readout.cli.command;

import dev.readout.cli.progress.ProgressLine;
import dev.readout.cli.terminal.Terminal;
import dev.readout.evaluation.EvaluationException;
import dev.readout.evaluation.Evaluator;
import dev.readout.evaluation.Progress;
import dev.readout.evaluation.drawing.Drawing;
import dev.readout.evaluation.drawing.FindingKind;
import dev.readout.evaluation.scoring.ReadoutSystem;
import dev.readout.language.encoder.EncoderAnalyzer;
import dev.readout.reading.ArticleReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout sample}: draws findings of the reading by chance, to be judged by hand. */
@Command(
    name = "sample",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Draw findings of the reading by chance, to judge them by hand.",
      "",
      "Prints a table of tab separated values: document, start, end (code points), id, verdict (left"
          + " empty for you), found, passage; in the passage the words of the finding stand in [[ ]],"
          + " cues and words for the speaker in {{ }}. The same texts, kind and seed give the same"
          + " draw."
    },
    sortOptions = false,
    parameterListHeading = "%nWhat to draw:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  readout sample speaker news.jsonl > judge.tsv",
      "  readout sample event news.jsonl.gz --seed 7 --count 50",
      "  readout sample claim news.jsonl --no-words      for a table that may be shown"
    })
final class SampleCommand implements Callable<Integer> {

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
      description = "Texts: JSON Lines of id and text, gzipped or not.")
  private Path path = Path.of("");

  @Option(
      names = "--seed",
      paramLabel = "WORD",
      description = "Another seed gives another draw. Default: ${DEFAULT-VALUE}.")
  private String seed = "1";

  @Option(
      names = "--count",
      paramLabel = "N",
      description = "How many to draw. Default: ${DEFAULT-VALUE}.")
  private int count = 100;

  @Option(
      names = "--before",
      paramLabel = "N",
      description = "Sentences to show before those of a finding. Default: ${DEFAULT-VALUE}.")
  private int before = 3;

  @Option(names = "--no-words", description = "Offsets alone: no found, no passage.")
  private boolean noWords;

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress.")
  private boolean quiet;

  @Option(names = "--debug", description = "Stack traces of failures.")
  private boolean debug;

  SampleCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Drawing drawing = drawing();
    ProgressLine line = new ProgressLine(terminal.err(), terminal.errIsTerminal());
    long start = System.nanoTime();
    Progress progress =
        documents -> {
          if (!quiet) {
            line.update(documents, System.nanoTime() - start);
          }
        };
    try (EncoderAnalyzer analyzer = EncoderAnalyzer.load()) {
      ArticleReader reader = new ArticleReader(analyzer, Version.number());
      Evaluator evaluator = new Evaluator(ReadoutSystem.of(reader, analyzer));
      String table = evaluator.draw(drawing, path, progress).text();
      line.clear();
      Objects.requireNonNull(spec).commandLine().getOut().println(table);
      return ExitCode.OK;
    } catch (EvaluationException e) {
      line.clear();
      terminal.err().println("readout sample: " + e.getMessage());
      if (debug) {
        e.printStackTrace(terminal.err());
      }
      return ExitCode.NOTHING_READ;
    }
  }

  private Drawing drawing() {
    FindingKind wanted =
        Arrays.stream(FindingKind.values())
            .filter(one -> one.label().equals(kind))
            .findFirst()
            .orElseThrow(
                () -> wrong("KIND: '" + kind + "' is none of " + String.join(", ", new Kinds())));
    if (count < 1) {
      throw wrong("--count: must be 1 or more, was " + count);
    }
    if (before < 0) {
      throw wrong("--before: must be 0 or more, was " + before);
    }
    return new Drawing(wanted, seed, count, !noWords, before);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }

  /** The kinds of findings by name. */
  private static final class Kinds extends ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Kinds() {
      super(labels());
    }

    private static List<String> labels() {
      return Arrays.stream(FindingKind.values()).map(FindingKind::label).toList();
    }
  }
}
