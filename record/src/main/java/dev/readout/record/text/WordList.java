package dev.readout.record.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words that lie beside a class as a resource; comments and empty lines are left out. */
public final class WordList {

  private WordList() {}

  /**
   * One word a line.
   *
   * @param owner the class beside which the resource lies
   */
  public static List<String> words(Class<?> owner, String name) {
    try (InputStream in = owner.getResourceAsStream(name)) {
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

  /** A word, a tab, and what it stands for. */
  public static Map<String, String> pairs(Class<?> owner, String name) {
    Map<String, String> pairs = new HashMap<>();
    for (String line : words(owner, name)) {
      String[] columns = line.split("\t", -1);
      if (columns.length != 2 || pairs.put(columns[0], columns[1]) != null) {
        throw new IllegalStateException(name + ": not two columns, or twice: '" + line + "'");
      }
    }
    return pairs;
  }
}
