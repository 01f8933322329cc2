package dev.readout.sources.json;

import dev.readout.model.Document;
import dev.readout.sources.dates.PublicationDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object read as an article. {@code id}, {@code title}, {@code published}, {@code url},
 * {@code publisher}, {@code language} and {@code authors} are taken up; {@code date}, {@code
 * source} and {@code author} serve where {@code published}, {@code publisher} and {@code authors}
 * are absent. Every other key, and a known one whose value is of no use, goes to {@link
 * Document#extra()} as it came, in the order of the input.
 */
public final class JsonArticle {

  private final Map<String, @Nullable Object> fields;

  private JsonArticle(Map<String, @Nullable Object> fields) {
    this.fields = new LinkedHashMap<>(fields);
  }

  /**
   * The document of an object.
   *
   * @param fields as {@link JsonValues} reads them; its {@code text} is left aside
   * @param text the article's text, which is kept exactly as it is
   */
  public static Document document(Map<String, @Nullable Object> fields, String text) {
    return new JsonArticle(fields).document(text);
  }

  private Document document(String text) {
    fields.remove("text");
    fields.replaceAll((key, value) -> Surrogates.repaired(value));
    Document.Builder document =
        Document.builder(text)
            .id(id())
            .title(string("title"))
            .published(either("published", "date", JsonArticle::date))
            .url(string("url"))
            .publisher(either("publisher", "source", JsonArticle::name))
            .language(string("language"))
            .authors(authors());
    Map<String, @Nullable Object> extra = new LinkedHashMap<>();
    fields.forEach((key, value) -> extra.put(Surrogates.repaired(key), value));
    return document.extra(extra).build();
  }

  private @Nullable String id() {
    Object id = fields.get("id");
    if (id instanceof Number number) {
      fields.remove("id");
      return number.toString();
    }
    return string("id");
  }

  private @Nullable String string(String key) {
    return take(key, value -> value instanceof String text && !text.isBlank() ? text : null);
  }

  /** The first key's value, else the second's; what was not used stays where it is. */
  private @Nullable String either(String first, String second, Reading reading) {
    String value = take(first, reading);
    return value == null && !fields.containsKey(first) ? take(second, reading) : value;
  }

  private List<String> authors() {
    for (String key : List.of("authors", "author")) {
      List<String> names = names(fields.get(key));
      if (!names.isEmpty()) {
        fields.remove(key);
        return names;
      }
      dropIfNothing(key);
    }
    return List.of();
  }

  private static List<String> names(@Nullable Object value) {
    List<String> names = new ArrayList<>();
    for (Object one : value instanceof List<?> list ? list : Collections.singletonList(value)) {
      String name = name(one);
      if (name != null) {
        names.add(name);
      }
    }
    return names;
  }

  /** Takes a value out of the fields if it can be read; null and blank count as absent. */
  private @Nullable String take(String key, Reading reading) {
    dropIfNothing(key);
    String read = reading.read(fields.get(key));
    if (read != null) {
      fields.remove(key);
    }
    return read;
  }

  private void dropIfNothing(String key) {
    Object value = fields.get(key);
    if (value == null || (value instanceof String text && text.isBlank())) {
      fields.remove(key);
    }
  }

  private static @Nullable String date(@Nullable Object value) {
    if (value instanceof Long number) {
      return PublicationDate.ofEpoch(number).orElse(null);
    }
    return value instanceof String text ? PublicationDate.normalise(text).orElse(null) : null;
  }

  /** A name, or an object that has one. */
  private static @Nullable String name(@Nullable Object value) {
    Object name = value instanceof Map<?, ?> map ? map.get("name") : value;
    return name instanceof String text && !text.isBlank() ? text : null;
  }

  /** What a field's value means; null if nothing. */
  private interface Reading {
    @Nullable String read(@Nullable Object value);
  }
}
