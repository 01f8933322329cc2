package dev.readout.cli.progress;

import dev.readout.cli.view.Counts;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts of a run. Used by one thread. */
public final class Tally {

  private long documents;
  private long statements;
  private long skipped;
  private final Map<String, Long> skippedByCode = new TreeMap<>();

  void read(int statementsOfDocument) {
    documents++;
    statements += statementsOfDocument;
  }

  void parsed() {
    documents++;
  }

  void skipped(String code) {
    skipped++;
    skippedByCode.merge(code, 1L, Long::sum);
  }

  /** Documents that were read. */
  public long documents() {
    return documents;
  }

  public long statements() {
    return statements;
  }

  /** Inputs that were left out. */
  public long skipped() {
    return skipped;
  }

  /** {@code 12 documents, 143 statements; skipped 3: html.no-main-text 2, text.empty 1}. */
  @Override
  public String toString() {
    String read = Counts.of(documents, "document") + ", " + Counts.of(statements, "statement");
    if (skipped == 0) {
      return read;
    }
    String codes =
        skippedByCode.entrySet().stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    return read + "; skipped " + skipped + ": " + codes;
  }
}
