package dev.readout.cli.command;

import dev.readout.cli.output.Format;
import dev.readout.cli.terminal.Terminal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
      "  readout read --explain article.txt",
      "      why each statement was found, and why this speaker",
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

  @Mixin private ReadingOptions reading = new ReadingOptions();

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
      names = "--explain",
      description = {
        "Also tell for each statement why it was found and why this speaker; in JSON as"
            + " 'explanations'."
      })
  private boolean explain;

  @Option(
      names = {"--color", "--colour"},
      paramLabel = "WHEN",
      description =
          "${COMPLETION-CANDIDATES}. By default only on a terminal, and not if NO_COLOR is set.")
  private Colour colour = Colour.AUTO;

  @Option(names = "--debug", description = "Stack traces of failures.")
  private boolean debug;

  ReadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path file = output == null || output.toString().equals("-") ? null : output;
    Format chosen =
        format != null ? format : Format.ofFileName(file == null ? "" : file.toString());
    check(chosen);
    return new ReadRun(
            terminal,
            reading.inputs(),
            reading.sources(),
            chosen,
            explain,
            file,
            reading.jobs(),
            colour.on(terminal),
            reading.verbosity(),
            debug)
        .run();
  }

  private void check(Format chosen) throws IOException {
    reading.check();
    if (explain && chosen == Format.CONLLU) {
      throw wrong("--explain: conllu shows no statements: leave one of them out");
    }
    if (output != null && !output.toString().equals("-")) {
      new OutputCheck(output, reading.inputs())
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
