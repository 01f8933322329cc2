package dev.readout.record.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The lines of a resource of this package, comments and empty lines left out. */
final class WordTable {

  private WordTable() {}

  static List<String> lines(String name) {
    try (InputStream in = WordTable.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + name);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** Two columns, the second possibly empty. */
  static List<String[]> pairs(String name) {
    return lines(name).stream()
        .map(
            line -> {
              String[] columns = line.split("\t", -1);
              if (columns.length != 2) {
                throw new IllegalStateException(name + ": not two columns: '" + line + "'");
              }
              return columns;
            })
        .toList();
  }
}
