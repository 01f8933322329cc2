package dev.readout.record.check;

import java.util.List;
import java.util.Map;

/**
 * What a check found.
 *
 * @param counts rows by table
 * @param digest SHA-256 over the contents of all tables: equal contents give equal digests
 * @param problems one line each; empty for a sound record
 */
public record CheckReport(Map<String, Long> counts, String digest, List<String> problems) {

  public CheckReport {
    problems = List.copyOf(problems);
  }
}
