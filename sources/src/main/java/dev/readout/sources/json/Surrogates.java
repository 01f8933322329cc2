package dev.readout.sources.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Halves of surrogate pairs, which JSON's escapes can write and no encoding of Unicode can hold.
 */
public final class Surrogates {

  private static final char NEVER_A_CHARACTER = '\uFFFF';

  private Surrogates() {}

  /** The offset of the first half without its other half, in UTF-16 code units. */
  public static OptionalInt firstLone(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.isSupplementaryCodePoint(text.codePointAt(i))) {
          i++;
        } else {
          return OptionalInt.of(i);
        }
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isBroken(int c) {
    return (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) || c == NEVER_A_CHARACTER;
  }

  /** The value with U+FFFD for lone halves and for U+FFFF, in strings, lists and maps alike. */
  static @Nullable Object repaired(@Nullable Object value) {
    if (value instanceof String text) {
      return repaired(text);
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> items = new ArrayList<>();
      list.forEach(item -> items.add(repaired(item)));
      return items;
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> fields = new LinkedHashMap<>();
      map.forEach((key, field) -> fields.put(repaired(String.valueOf(key)), repaired(field)));
      return fields;
    }
    return value;
  }

  static String repaired(String text) {
    if (firstLone(text).isEmpty() && text.indexOf(NEVER_A_CHARACTER) < 0) {
      return text;
    }
    StringBuilder repaired = new StringBuilder(text.length());
    text.codePoints().map(c -> isBroken(c) ? 0xFFFD : c).forEach(repaired::appendCodePoint);
    return repaired.toString();
  }
}
