package dev.readout.cli.progress;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Progress of a run: on a terminal one line that is written over, elsewhere a line every few
 * seconds.
 */
public final class ProgressLine {

  private static final long TERMINAL_INTERVAL = 100_000_000L;
  private static final long PLAIN_INTERVAL = 5_000_000_000L;

  private final PrintStream err;
  private final boolean overwrites;
  private long last;
  private int shown;

  /**
   * @param overwrites whether {@code err} is a terminal on which nothing else is being written
   */
  public ProgressLine(PrintStream err, boolean overwrites) {
    this.err = err;
    this.overwrites = overwrites;
  }

  /**
   * Shows the progress if it is time.
   *
   * @param inputs how many are done
   * @param nanos since the start
   */
  public void update(long inputs, long nanos) {
    update(
        nanos,
        () ->
            String.format(
                Locale.ROOT,
                "readout: %,d documents, %.1f a second",
                inputs,
                inputs / (nanos / 1e9)));
  }

  /**
   * Shows the progress if it is time.
   *
   * @param nanos since the start
   * @param line the text, asked for only if it is shown
   */
  public void update(long nanos, Supplier<String> line) {
    if (nanos - last < (overwrites ? TERMINAL_INTERVAL : PLAIN_INTERVAL)) {
      return;
    }
    last = nanos;
    String text = line.get();
    if (overwrites) {
      err.print('\r' + text + " ".repeat(Math.max(0, shown - text.length())));
      err.flush();
      shown = text.length();
    } else {
      err.println(text);
    }
  }

  /** Takes the line away, so that another can stand in its place. */
  public void clear() {
    if (shown > 0) {
      err.print('\r' + " ".repeat(shown) + '\r');
      err.flush();
      shown = 0;
    }
  }
}
