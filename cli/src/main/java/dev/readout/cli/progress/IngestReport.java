package dev.readout.cli.progress;

import dev.readout.cli.pipeline.Outcome;
import dev.readout.record.keep.Kept;
import dev.readout.record.text.SafeText;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Tells on standard error how an ingest goes: what was kept, how fast, and how long the rest will
 * take. {@link #known} and {@link #expect} may be called by other threads.
 */
public final class IngestReport {

  private final PrintStream err;
  private final Verbosity verbosity;
  private final boolean stackTraces;
  private final ProgressLine progress;
  private final Tally tally = new Tally();
  private final Map<Kept, Long> kept = new EnumMap<>(Kept.class);
  private final AtomicLong known = new AtomicLong();
  private final AtomicLong expected = new AtomicLong();
  private final long start = System.nanoTime();

  public IngestReport(
      PrintStream err, Verbosity verbosity, boolean stackTraces, ProgressLine progress) {
    this.err = err;
    this.verbosity = verbosity;
    this.stackTraces = stackTraces;
    this.progress = progress;
  }

  public Tally tally() {
    return tally;
  }

  /** How many documents the record knew before they were read. */
  public long known() {
    return known.get();
  }

  /** An article that the record has already; it is not read. */
  public void addKnown() {
    known.incrementAndGet();
  }

  /** The number of articles that the inputs hold, once it is known. */
  public void expect(long articles) {
    expected.set(articles);
  }

  /** An article that was read and given to the record. */
  public void kept(Outcome.Read read, Kept what) {
    tally.read(read.readout().statements().size());
    kept.merge(what, 1L, Long::sum);
    if (verbosity == Verbosity.VERBOSE) {
      line(what.name().toLowerCase(Locale.ROOT) + " " + read.origin());
    }
    progress();
  }

  /** An input that was left out. */
  public void skipped(Outcome.Skipped skipped) {
    tally.skipped(skipped.code());
    line("skipped " + skipped.origin() + ": " + skipped.code() + ": " + skipped.message());
    if (stackTraces && skipped.cause() != null) {
      skipped.cause().printStackTrace(err);
    }
    progress();
  }

  /** Something that the user should know while the run goes on. */
  public void tell(String message) {
    line(message);
  }

  /** Ends without a closing line. */
  public void breakOff() {
    progress.clear();
  }

  /** Ends with a closing line. */
  public void close() {
    progress.clear();
    if (verbosity != Verbosity.QUIET) {
      double seconds = (System.nanoTime() - start) / 1e9;
      line(
          String.format(
              Locale.ROOT,
              "kept %d new, %d changed; %d were known; read %s (%.1f s)",
              count(Kept.NEW),
              count(Kept.CHANGED),
              known.get() + count(Kept.UNCHANGED),
              tally,
              seconds));
    }
  }

  private long count(Kept what) {
    return kept.getOrDefault(what, 0L);
  }

  private void progress() {
    if (verbosity == Verbosity.QUIET) {
      return;
    }
    long nanos = System.nanoTime() - start;
    progress.update(nanos, () -> progressText(nanos));
  }

  private String progressText(long nanos) {
    long done = tally.documents() + tally.skipped();
    double rate = done / (nanos / 1e9);
    long total = expected.get();
    String text =
        String.format(
            Locale.ROOT,
            "readout: %,d documents%s, %d known, %.1f a second",
            done + known.get(),
            total == 0 ? "" : String.format(Locale.ROOT, " of %,d", total),
            known.get(),
            rate);
    long left = total - done - known.get();
    return left <= 0 || rate == 0 ? text : text + ", " + Remaining.of(left / rate) + " left";
  }

  private void line(String text) {
    progress.clear();
    err.println("readout: " + SafeText.line(text));
  }
}
