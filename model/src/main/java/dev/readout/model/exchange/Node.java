package dev.readout.model.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import dev.readout.model.Span;
import dev.readout.model.vocabulary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object with the way that leads to it, for messages, and the text that its offsets count
 * in.
 */
record Node(String path, JsonNode json, CodePoints codePoints) {

  private static final int SHOWN = 80;

  Node over(String text) {
    return new Node(path, json, CodePoints.of(text));
  }

  private JsonNode get(String name) {
    JsonNode value = json.get(name);
    if (value == null) {
      throw new IllegalArgumentException(path + ": " + name + " is missing");
    }
    return value;
  }

  IllegalArgumentException wrong(String name, String expected) {
    return new IllegalArgumentException(
        path + ": " + name + " must be " + expected + ", was " + shown(get(name)));
  }

  Node object(String name) {
    if (!get(name).isObject()) {
      throw wrong(name, "an object");
    }
    return new Node(path + "." + name, get(name), codePoints);
  }

  <T> @Nullable T optional(String name, Parser<T> parser) {
    return get(name).isNull() ? null : object(name).parse(parser);
  }

  String string(String name) {
    if (!get(name).isTextual()) {
      throw wrong(name, "a string");
    }
    return get(name).textValue();
  }

  @Nullable String nullable(String name) {
    return get(name).isNull() ? null : string(name);
  }

  double number(String name) {
    if (!get(name).isNumber()) {
      throw wrong(name, "a number");
    }
    return get(name).doubleValue();
  }

  boolean bool(String name) {
    if (!get(name).isBoolean()) {
      throw wrong(name, "true or false");
    }
    return get(name).booleanValue();
  }

  <E extends Enum<E> & Term> E term(String name, Class<E> vocabulary) {
    String label = string(name);
    try {
      return Term.of(vocabulary, label);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(path + ": " + name + ": " + e.getMessage(), e);
    }
  }

  List<String> strings(String name) {
    List<String> values = new ArrayList<>();
    for (JsonNode item : array(name)) {
      if (!item.isTextual()) {
        throw wrong(name, "a list of strings");
      }
      values.add(item.textValue());
    }
    return values;
  }

  <T> List<T> each(String name, Parser<T> parser) {
    List<T> values = new ArrayList<>();
    for (JsonNode item : array(name)) {
      String place = path + "." + name + "[" + values.size() + "]";
      if (!item.isObject()) {
        throw new IllegalArgumentException(place + " must be an object, was " + shown(item));
      }
      values.add(new Node(place, item, codePoints).parse(parser));
    }
    return values;
  }

  private JsonNode array(String name) {
    if (!get(name).isArray()) {
      throw wrong(name, "a list");
    }
    return get(name);
  }

  List<Span> spans(String name) {
    return each(name, Node::offsets);
  }

  @Nullable Span span(String name) {
    return optional(name, Node::offsets);
  }

  Span required(String name) {
    return object(name).parse(Node::offsets);
  }

  Span offsets() {
    int start = integer("start");
    int end = integer("end");
    if (end <= start) {
      throw new IllegalArgumentException(
          path + ": span must be 0 <= start < end, was " + start + ".." + end);
    }
    return codePoints.toUtf16(start, end);
  }

  /** What the parser makes of this object; what goes wrong beneath is told with its place. */
  <T> T parse(Parser<T> parser) {
    try {
      return parser.parse(this);
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      throw message.startsWith(path) ? e : new IllegalArgumentException(path + ": " + message, e);
    }
  }

  private int integer(String name) {
    if (!get(name).canConvertToInt() || !get(name).isIntegralNumber()) {
      throw wrong(name, "a whole number");
    }
    return get(name).intValue();
  }

  @SuppressWarnings(
      "unchecked") // a JSON object's keys are strings, and its values plain JSON values
  Map<String, @Nullable Object> map(String name) {
    return (Map<String, @Nullable Object>)
        ReadoutReader.MAPPER.convertValue(object(name).json(), Map.class);
  }

  /** A value as a message shows it: it may be a whole article. */
  static String shown(JsonNode value) {
    String json = value.toString();
    return json.length() <= SHOWN ? json : json.substring(0, SHOWN) + "...";
  }

  /** Makes a part of a readout from one object. */
  interface Parser<T> {
    T parse(Node node);
  }
}
