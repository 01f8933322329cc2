package dev.readout.evaluation.gold;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

/**
 * Words of a resource beside this class, parted by blanks; lines that begin with # say what it is.
 */
final class WordList {

  private WordList() {}

  /**
   * @throws IllegalStateException if the resource is absent, empty or holds a word twice
   */
  static List<String> load(String resource) {
    List<String> words = new ArrayList<>();
    try (InputStream in = WordList.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("resource " + resource + " is absent");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      lines
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(line -> words.addAll(Arrays.asList(line.strip().split("\\s+"))));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
    if (words.isEmpty() || new HashSet<>(words).size() < words.size()) {
      throw new IllegalStateException("resource " + resource + " is empty or holds a word twice");
    }
    return List.copyOf(words);
  }
}
