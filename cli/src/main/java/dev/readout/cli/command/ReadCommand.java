package dev.readout.cli.command;

import dev.readout.cli.output.Format;
import dev.readout.cli.progress.Verbosity;
import dev.readout.cli.terminal.Terminal;
import dev.readout.sources.SourceOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout read}: its options, and what they may not be. */
@Command(
    name = "read",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Read articles and tell who says what, who denies what, what happened and according to whom."
    },
    sortOptions = false,
    parameterListHeading = "%nInputs:%n",
    optionListHeading = "%nOptions:%n",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:everything was read",
      "1:some inputs were skipped",
      "2:the command was used wrongly",
      "3:nothing could be read",
      "4:the run broke off: output that cannot be written, no memory left, a defect"
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  readout read article.txt",
      "      one article, for people",
      "  readout read --output news.html news/",
      "      a folder, as one page for a browser",
      "  readout read --output corpus.readout.jsonl corpus.jsonl.gz",
      "      a corpus, as JSON Lines",
      "  curl -s https://example.org/story.html | readout read --date 2026-03-14 -",
      "      from another program",
      "  readout read --format json samples/ | head -n 1",
      "      for another program"
    })
final class ReadCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "PATH|URL|-",
      description = {
        "Files (text, Markdown, HTML, JSON Lines; also gzipped), folders with such files, web"
            + " addresses, or - for standard input."
      })
  private List<String> inputs = List.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = {
        "${COMPLETION-CANDIDATES}. Without it the name of --output tells (.json, .jsonl, .html, .conllu);"
            + " else text."
      })
  private @Nullable Format format;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file; it appears when it is complete.")
  private @Nullable Path output;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = {
        "Day of publication (2026-03-14) of articles that do not tell it. Relative times such as"
            + " 'last week' count from it."
      })
  private @Nullable String date;

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "Publisher of articles that do not name theirs.")
  private @Nullable String publisher;

  @Option(
      names = {"-j", "--jobs"},
      paramLabel = "N",
      description = {
        "Threads that read; by default one for each processor. The output does not depend on it."
      })
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"--color", "--colour"},
      paramLabel = "WHEN",
      description =
          "${COMPLETION-CANDIDATES}. By default only on a terminal, and not if NO_COLOR is set.")
  private Colour colour = Colour.AUTO;

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress and no closing count; skipped inputs are still told.")
  private boolean quiet;

  @Option(
      names = {"-v", "--verbose"},
      description = "A line on standard error for every document.")
  private boolean verbose;

  @Option(
      names = "--allow-private",
      description = "Also fetch web addresses within private networks.")
  private boolean allowPrivate;

  @Option(names = "--debug", description = "Stack traces of failures.")
  private boolean debug;

  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    check();
    Path file = output == null || output.toString().equals("-") ? null : output;
    Format chosen =
        format != null ? format : Format.ofFileName(file == null ? "" : file.toString());
    return new ReadRun(
            terminal,
            inputs,
            SourceOptions.defaults()
                .withDate(date)
                .withPublisher(publisher)
                .withAllowPrivate(allowPrivate),
            chosen,
            file,
            jobs,
            colour.on(terminal),
            quiet ? Verbosity.QUIET : verbose ? Verbosity.VERBOSE : Verbosity.NORMAL,
            debug)
        .run();
  }

  private void check() throws IOException {
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
    if (output != null && !output.toString().equals("-")) {
      new OutputCheck(output, inputs)
          .problem()
          .ifPresent(
              problem -> {
                throw wrong("--output: " + problem);
              });
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }

  /** The values of {@code --color}. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER;

    boolean on(Terminal terminal) {
      return this == ALWAYS
          || (this == AUTO && terminal.outIsTerminal() && !terminal.refusesColour());
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
