package dev.readout.evaluation.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JSON byte for byte as the reference scorers print it (Python's {@code json.dumps}): ASCII only,
 * doubles with their shortest digits. Takes maps with string keys, lists, strings, integers,
 * doubles and null.
 */
public final class JsonText {

  private final boolean indented;
  private final StringBuilder out = new StringBuilder();

  private JsonText(boolean indented) {
    this.indented = indented;
  }

  /** On one line. */
  public static String compact(Map<String, ? extends @Nullable Object> value) {
    return new JsonText(false).write(value, 0).out.toString();
  }

  /** One line for each value, indented by one space a level. */
  public static String indented(Map<String, ? extends @Nullable Object> value) {
    return new JsonText(true).write(value, 0).out.toString();
  }

  private JsonText write(@Nullable Object value, int depth) {
    if (value == null) {
      out.append("null");
    } else if (value instanceof Map<?, ?> map) {
      List<Runnable> members = new ArrayList<>();
      map.forEach(
          (key, member) ->
              members.add(
                  () -> {
                    string(String.valueOf(key));
                    out.append(": ");
                    write(member, depth + 1);
                  }));
      all('{', members, '}', depth);
    } else if (value instanceof List<?> list) {
      List<Runnable> members = new ArrayList<>();
      list.forEach(member -> members.add(() -> write(member, depth + 1)));
      all('[', members, ']', depth);
    } else if (value instanceof String string) {
      string(string);
    } else if (value instanceof Double number) {
      out.append(Decimals.shortest(number));
    } else if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
      out.append(value);
    } else {
      throw new IllegalArgumentException("no JSON value: " + value);
    }
    return this;
  }

  private void all(char open, List<Runnable> members, char close, int depth) {
    out.append(open);
    for (int i = 0; i < members.size(); i++) {
      if (i > 0) {
        out.append(indented ? "," : ", ");
      }
      breakLine(depth + 1);
      members.get(i).run();
    }
    if (!members.isEmpty()) {
      breakLine(depth);
    }
    out.append(close);
  }

  private void breakLine(int depth) {
    if (indented) {
      out.append('\n').append(" ".repeat(depth));
    }
  }

  private void string(String value) {
    out.append('"');
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        default -> {
          if (c >= ' ' && c <= '~') {
            out.append(c);
          } else {
            out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
          }
        }
      }
    }
    out.append('"');
  }
}
