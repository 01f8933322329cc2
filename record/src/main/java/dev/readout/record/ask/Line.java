package dev.readout.record.ask;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of an answer.
 *
 * @param fields what it says, by name, for programs; the same names in the same order in every line
 *     of a question. Values are strings, numbers, or null
 * @param summary what it says in words, for people
 * @param citation the words that bear it out
 */
public record Line(Map<String, @Nullable Object> fields, String summary, Citation citation) {

  public Line {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
  }
}
