package dev.readout.sources.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads this package's resources: columns parted by tabs, comments with a number sign. */
final class Resources {

  private Resources() {}

  /**
   * @throws IllegalStateException if a row has another number of columns, which is a mistake in the
   *     build
   */
  static List<String[]> rows(String name, int columns) {
    try (InputStream in = Resources.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<String[]> rows =
          reader
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.split("\t", -1))
              .toList();
      for (String[] row : rows) {
        if (row.length != columns) {
          throw new IllegalStateException(name + ": not " + columns + " columns: " + row[0]);
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
