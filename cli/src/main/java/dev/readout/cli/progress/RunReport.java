package dev.readout.cli.progress;

import dev.readout.cli.pipeline.Outcome;
import dev.readout.record.text.SafeText;
import java.io.PrintStream;
import java.util.Locale;

/**
 * Tells on standard error how a run goes. Skipped inputs are told as they come, whatever the
 * verbosity; progress and the closing count only if there is more than one input. Used by one
 * thread.
 */
public final class RunReport {

  private final PrintStream err;
  private final Verbosity verbosity;
  private final boolean stackTraces;
  private final ProgressLine progress;
  private final Tally tally = new Tally();
  private final long start = System.nanoTime();

  /**
   * @param progress where progress goes; not used if quiet
   * @param stackTraces whether a failed document's stack trace is printed
   */
  public RunReport(
      PrintStream err, Verbosity verbosity, boolean stackTraces, ProgressLine progress) {
    this.err = err;
    this.verbosity = verbosity;
    this.stackTraces = stackTraces;
    this.progress = progress;
  }

  public Tally tally() {
    return tally;
  }

  /** Counts an outcome and tells of it. */
  public void add(Outcome outcome) {
    if (outcome instanceof Outcome.Read read) {
      tally.read(read.readout().statements().size());
      if (verbosity == Verbosity.VERBOSE) {
        line(
            String.format(
                Locale.ROOT,
                "read %s: %d characters, %d statements, %d ms",
                read.origin(),
                read.readout().document().text().length(),
                read.readout().statements().size(),
                read.took().toMillis()));
      }
    } else if (outcome instanceof Outcome.Parsed parsed) {
      tally.parsed();
      if (verbosity == Verbosity.VERBOSE) {
        line(
            String.format(
                Locale.ROOT,
                "parsed %s: %d characters, %d sentences, %d ms",
                parsed.origin(),
                parsed.document().text().length(),
                parsed.syntax().sentences().size(),
                parsed.took().toMillis()));
      }
    } else if (outcome instanceof Outcome.Skipped skipped) {
      tally.skipped(skipped.code());
      line("skipped " + skipped.origin() + ": " + skipped.code() + ": " + skipped.message());
      if (stackTraces && skipped.cause() != null) {
        skipped.cause().printStackTrace(err);
      }
    }
    if (verbosity != Verbosity.QUIET && tally.documents() + tally.skipped() > 1) {
      progress.update(tally.documents() + tally.skipped(), System.nanoTime() - start);
    }
  }

  /** Ends without a closing line. */
  public void breakOff() {
    progress.clear();
  }

  /** Ends with a closing line. */
  public void close() {
    progress.clear();
    if (verbosity == Verbosity.QUIET
        || (tally.documents() + tally.skipped() <= 1 && verbosity != Verbosity.VERBOSE)) {
      return;
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    line("read " + tally + String.format(Locale.ROOT, " (%.1f s)", seconds));
  }

  private void line(String text) {
    progress.clear();
    err.println("readout: " + SafeText.line(text));
  }
}
