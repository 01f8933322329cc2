package dev.readout.sources.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The fields between two lines of hyphens at the start of a Markdown file: one {@code key: value} a
 * line, lists in brackets or as indented lines with hyphens. Of YAML nothing else is read.
 *
 * @param fields in the order of the file; values are strings or lists of strings
 * @param end where the body begins, in UTF-16 code units
 */
record FrontMatter(Map<String, @Nullable Object> fields, int end) {

  private static final Pattern FIELD = Pattern.compile("([A-Za-z][\\w.-]{0,60})\\s*:(?:\\s+(.*))?");
  private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(.*)");
  private static final int MOST_CHARACTERS = 20_000;

  /** The front matter; no fields where the file has none or does not end it. */
  static FrontMatter of(String file) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    int at = lineEnd(file, 0);
    if (!file.substring(0, at).stripTrailing().equals("---")) {
      return new FrontMatter(Map.of(), 0);
    }
    String key = null;
    while (at < Math.min(file.length(), MOST_CHARACTERS)) {
      int end = lineEnd(file, at + 1);
      String line = file.substring(at + 1, end).stripTrailing();
      if (line.equals("---") || line.equals("...")) {
        return new FrontMatter(fields, Math.min(file.length(), end + 1));
      }
      key = add(fields, key, line);
      at = end;
    }
    return new FrontMatter(Map.of(), 0);
  }

  private static int lineEnd(String file, int from) {
    int end = from >= file.length() ? -1 : file.indexOf('\n', from);
    return end < 0 ? file.length() : end;
  }

  private static @Nullable String add(
      Map<String, @Nullable Object> fields, @Nullable String key, String line) {
    Matcher item = ITEM.matcher(line);
    if (key != null && item.matches()) {
      List<String> items = new ArrayList<>();
      if (fields.get(key) instanceof List<?> before) {
        before.forEach(value -> items.add(String.valueOf(value)));
      }
      items.add(unquoted(item.group(1)));
      fields.put(key, List.copyOf(items));
      return key;
    }
    Matcher field = FIELD.matcher(line);
    if (!field.matches()) {
      return null;
    }
    String value = field.group(2) == null ? "" : field.group(2).strip();
    fields.put(field.group(1), value.startsWith("[") ? list(value) : unquoted(value));
    return field.group(1);
  }

  private static List<String> list(String value) {
    String inside = value.substring(1, value.endsWith("]") ? value.length() - 1 : value.length());
    List<String> items = new ArrayList<>();
    for (String item : inside.split(",", -1)) {
      if (!item.isBlank()) {
        items.add(unquoted(item));
      }
    }
    return List.copyOf(items);
  }

  private static String unquoted(String value) {
    String text = value.strip();
    boolean quoted =
        text.length() >= 2
            && (text.charAt(0) == '"' || text.charAt(0) == '\'')
            && text.charAt(text.length() - 1) == text.charAt(0);
    return quoted ? text.substring(1, text.length() - 1) : text;
  }
}
