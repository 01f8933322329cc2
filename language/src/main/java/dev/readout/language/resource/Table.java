package dev.readout.language.resource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A word list: UTF-8, one row a line, columns set apart by tabs. Lines that begin with {@code #} at
 * the head of the file say what a row means and where the facts come from; there is at least one.
 * No row is empty, none occurs twice, no column begins or ends with white space.
 *
 * @param name of the resource, for messages
 * @param rows in the order of the file; all have the same number of columns
 */
public record Table(String name, List<List<String>> rows) {

  public Table {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a list that lies beside a class.
   *
   * @param beside a class of the package whose folder of resources holds the list
   * @param columns how many columns each row has
   * @throws IllegalArgumentException if the list is missing or breaks a rule above
   * @throws UncheckedIOException if it cannot be read
   */
  public static Table load(Class<?> beside, String name, int columns) {
    List<List<String>> rows = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no word list " + name + " beside " + beside.getName());
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.startsWith("#") && rows.isEmpty()) {
          continue;
        }
        String place = name + ":" + number;
        if (number == 1) {
          throw new IllegalArgumentException(place + ": no header");
        }
        if (!seen.add(line)) {
          throw new IllegalArgumentException(place + ": twice the row " + line);
        }
        rows.add(row(line, columns, place));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read word list " + name, e);
    }
    return new Table(name, rows);
  }

  private static List<String> row(String line, int columns, String place) {
    String[] cells = line.split("\t", -1);
    if (cells.length != columns) {
      throw new IllegalArgumentException(
          place + ": " + cells.length + " columns where " + columns + " are due: " + line);
    }
    for (String cell : cells) {
      if (!cell.equals(cell.strip())) {
        throw new IllegalArgumentException(place + ": white space around " + cell);
      }
    }
    if (cells[0].isEmpty()) {
      throw new IllegalArgumentException(place + ": empty row");
    }
    return List.of(cells);
  }

  /** The first column. */
  public Set<String> words() {
    Set<String> words = new HashSet<>(rows.size() * 2);
    for (List<String> row : rows) {
      words.add(row.get(0));
    }
    return words;
  }

  /**
   * The first column with the second.
   *
   * @throws IllegalArgumentException if a word stands in the first column twice
   */
  public Map<String, String> pairs() {
    Map<String, String> pairs = new LinkedHashMap<>(rows.size() * 2);
    for (List<String> row : rows) {
      if (pairs.put(row.get(0), row.get(1)) != null) {
        throw new IllegalArgumentException(name + ": twice the key " + row.get(0));
      }
    }
    return pairs;
  }
}
