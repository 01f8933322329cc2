package dev.readout.cli.command;

import dev.readout.cli.progress.Verbosity;
import dev.readout.record.text.Days;
import dev.readout.sources.SourceOptions;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every command that reads articles asks for: which, with what is known of them, and how. */
final class ReadingOptions {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "PATH|URL|-",
      description = {
        "Files (text, Markdown, HTML, JSON Lines; also gzipped), folders with such files, web"
            + " addresses, or - for standard input."
      })
  private List<String> inputs = List.of();

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
        "Threads that read; by default one for each processor. The result does not depend on it."
      })
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

  List<String> inputs() {
    return inputs;
  }

  int jobs() {
    return jobs;
  }

  SourceOptions sources() {
    return SourceOptions.defaults()
        .withDate(date)
        .withPublisher(publisher)
        .withAllowPrivate(allowPrivate);
  }

  Verbosity verbosity() {
    return quiet ? Verbosity.QUIET : verbose ? Verbosity.VERBOSE : Verbosity.NORMAL;
  }

  /**
   * Refuses values that make no sense, before anything is read.
   *
   * @throws ParameterException with the option and the cure
   */
  void check() {
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
