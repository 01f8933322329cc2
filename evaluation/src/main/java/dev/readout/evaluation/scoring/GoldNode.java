package dev.readout.evaluation.scoring;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.readout.model.Document;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One JSON object of a gold file and where it stands. Every message begins with that place. */
public final class GoldNode {

  private static final int SHOWN = 80;

  /** A text of any length: it is in memory already. */
  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final String place;
  private final JsonNode json;

  private GoldNode(String place, JsonNode json) {
    this.place = place;
    this.json = json;
  }

  /**
   * @param place the file, and where it has many objects the line
   * @throws BadGoldException if the text is not one whole JSON object
   */
  public static GoldNode parse(String place, String text) throws BadGoldException {
    JsonNode json;
    try {
      json = MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new BadGoldException(
          place + ": no JSON: " + e.getOriginalMessage() + "; there must be one whole object", e);
    }
    if (!json.isObject()) {
      throw new BadGoldException(place + " must be a JSON object, was " + shown(json));
    }
    return new GoldNode(place, json);
  }

  public boolean has(String name) {
    return json.hasNonNull(name);
  }

  public String string(String name) throws BadGoldException {
    if (!get(name).isTextual()) {
      throw wrong(name, "must be a string");
    }
    return get(name).textValue();
  }

  /** A string that is not blank: a name, a key. */
  public String name(String name) throws BadGoldException {
    String value = string(name);
    if (value.isBlank()) {
      throw wrong(name, "must not be blank");
    }
    return value;
  }

  /** A string, or null where there is none. */
  public @Nullable String nullable(String name) throws BadGoldException {
    return has(name) ? string(name) : null;
  }

  public int integer(String name) throws BadGoldException {
    if (!get(name).isIntegralNumber() || !get(name).canConvertToInt()) {
      throw wrong(name, "must be a whole number");
    }
    return get(name).intValue();
  }

  public List<String> strings(String name) throws BadGoldException {
    List<String> values = new ArrayList<>();
    for (JsonNode item : array(name)) {
      if (!item.isTextual()) {
        throw wrong(name, "must be a list of strings");
      }
      values.add(item.textValue());
    }
    return values;
  }

  /** A list of whole numbers. */
  public List<Integer> integers(String name) throws BadGoldException {
    List<Integer> values = new ArrayList<>();
    for (JsonNode item : array(name)) {
      if (!item.isIntegralNumber() || !item.canConvertToInt()) {
        throw wrong(name, "must be a list of whole numbers");
      }
      values.add(item.intValue());
    }
    return values;
  }

  /** Strings, or one string for a list of one. */
  public List<String> oneOrMoreStrings(String name) throws BadGoldException {
    return get(name).isTextual() ? List.of(string(name)) : strings(name);
  }

  /**
   * A list of {@code [start, end]}, offsets in code points.
   *
   * @param length of the text that they count in
   */
  public List<Range> ranges(String name, int length) throws BadGoldException {
    List<Range> ranges = new ArrayList<>();
    for (JsonNode item : array(name)) {
      if (!item.isArray() || item.size() != 2 || !item.get(0).isInt() || !item.get(1).isInt()) {
        throw wrong(name, "must be a list of [start, end]");
      }
      ranges.add(range(name, item.get(0).intValue(), item.get(1).intValue(), length));
    }
    return ranges;
  }

  /** The fields {@code start} and {@code end} of this object, offsets in code points. */
  public Range range(int length) throws BadGoldException {
    return range("start", integer("start"), integer("end"), length);
  }

  private Range range(String name, int start, int end, int length) throws BadGoldException {
    if (start < 0 || end < start || end > length) {
      throw new BadGoldException(
          place
              + ": "
              + name
              + ": "
              + start
              + ".."
              + end
              + " is no part of a text of "
              + length
              + " code points; offsets must count code points, not bytes or UTF-16 units");
    }
    return new Range(start, end);
  }

  /** The object under a name, or null where there is none. */
  public @Nullable GoldNode object(String name) throws BadGoldException {
    if (!has(name)) {
      return null;
    }
    if (!get(name).isObject()) {
      throw wrong(name, "must be an object");
    }
    return new GoldNode(place + ": " + name, get(name));
  }

  /** What the parser makes of each object of a list. */
  public <T> List<T> each(String name, Parser<T> parser) throws BadGoldException {
    List<T> parts = new ArrayList<>();
    for (JsonNode item : array(name)) {
      String itemPlace = place + ": " + name + "[" + parts.size() + "]";
      if (!item.isObject()) {
        throw new BadGoldException(itemPlace + " must be an object, was " + shown(item));
      }
      parts.add(parser.parse(new GoldNode(itemPlace, item)));
    }
    return parts;
  }

  /**
   * The document that this object describes: {@code id} and {@code text}, and where they are there
   * {@code title}, {@code publisher}, {@code url}, {@code language}.
   *
   * @param publishedKey where the day of publication stands
   */
  public Document document(String publishedKey) throws BadGoldException {
    Document.Builder builder =
        Document.builder(string("text"))
            .id(name("id"))
            .title(nullable("title"))
            .publisher(nullable("publisher"))
            .url(nullable("url"))
            .language(nullable("language"));
    try {
      return builder.published(nullable(publishedKey)).build();
    } catch (IllegalArgumentException e) {
      throw new BadGoldException(
          place
              + ": "
              + publishedKey
              + " must be an ISO 8601 date, was "
              + shown(get(publishedKey)),
          e);
    }
  }

  /** An error about a field of this object, with its value. */
  public BadGoldException wrong(String name, String what) {
    JsonNode value = json.get(name);
    return new BadGoldException(
        place + ": " + name + " " + what + ", was " + (value == null ? "absent" : shown(value)));
  }

  private JsonNode array(String name) throws BadGoldException {
    if (!get(name).isArray()) {
      throw wrong(name, "must be a list");
    }
    return get(name);
  }

  private JsonNode get(String name) throws BadGoldException {
    JsonNode value = json.get(name);
    if (value == null) {
      throw new BadGoldException(
          place + ": " + name + " is missing; docs/accuracy.md describes the format");
    }
    return value;
  }

  private static String shown(JsonNode value) {
    String text = value.isMissingNode() ? "nothing" : value.toString();
    return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "...";
  }

  /** Makes a part of the gold from one object. */
  public interface Parser<T> {
    T parse(GoldNode node) throws BadGoldException;
  }
}
