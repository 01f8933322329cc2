package dev.readout.model.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.readout.model.Actor;
import dev.readout.model.Attitude;
import dev.readout.model.Channel;
import dev.readout.model.Claim;
import dev.readout.model.Dialogue;
import dev.readout.model.Document;
import dev.readout.model.Event;
import dev.readout.model.Mention;
import dev.readout.model.Producer;
import dev.readout.model.Readout;
import dev.readout.model.Role;
import dev.readout.model.Span;
import dev.readout.model.Speaker;
import dev.readout.model.Statement;
import dev.readout.model.Time;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.model.vocabulary.AttitudeKind;
import dev.readout.model.vocabulary.ChannelKind;
import dev.readout.model.vocabulary.DialogueState;
import dev.readout.model.vocabulary.EventType;
import dev.readout.model.vocabulary.Factuality;
import dev.readout.model.vocabulary.MentionForm;
import dev.readout.model.vocabulary.RoleStatus;
import dev.readout.model.vocabulary.Stance;
import dev.readout.model.vocabulary.StatementForm;
import dev.readout.model.vocabulary.Term;
import dev.readout.model.vocabulary.TimeType;
import dev.readout.model.vocabulary.Trend;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads readouts in the exchange format. Keys that the format does not know are passed over, so
 * that a later minor version can be read. Stateless; safe for use by several threads.
 */
public final class ReadoutReader {

  /**
   * Takes all that {@link ReadoutWriter} writes: the object is a string in memory already, so that
   * a limit on the length of the text in it would guard nothing.
   */
  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxStringLength(Integer.MAX_VALUE)
                          .maxNameLength(Integer.MAX_VALUE)
                          .maxNestingDepth(ReadoutWriter.MAX_DEPTH)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static final int SHOWN = 80;

  /**
   * @param json one object
   * @throws ExchangeFormatException if it is no JSON, not of a version that this class reads, or
   *     not a sound readout
   */
  public Readout read(String json) throws ExchangeFormatException {
    JsonNode root;
    try {
      root = MAPPER.readTree(json);
    } catch (JsonProcessingException e) {
      throw new ExchangeFormatException("no JSON: " + e.getOriginalMessage(), e);
    }
    if (!root.isObject()) {
      throw new ExchangeFormatException(
          "readout must be an object, was " + (root.isMissingNode() ? "nothing" : shown(root)));
    }
    try {
      return readout(new Node("readout", root, CodePoints.of("")));
    } catch (IllegalArgumentException e) {
      throw new ExchangeFormatException(String.valueOf(e.getMessage()), e);
    }
  }

  private static Readout readout(Node root) {
    String version = root.string("readout");
    if (!version.startsWith("1.")) {
      throw new IllegalArgumentException(
          "readout: version " + version + " cannot be read, only 1.x");
    }
    if (!root.string("offsetUnit").equals("codepoint")) {
      throw new IllegalArgumentException(
          "offsetUnit must be codepoint, was " + root.string("offsetUnit"));
    }
    Document document = root.object("document").parse(ReadoutReader::document);
    Node in = root.over(document.text());
    Node producer = root.object("producer");
    return new Readout(
        new Producer(
            producer.string("name"), producer.string("version"), producer.nullable("model")),
        document,
        in.spans("sentences"),
        in.each("times", ReadoutReader::time),
        in.each("actors", ReadoutReader::actor),
        in.each("roles", ReadoutReader::role),
        in.each("statements", ReadoutReader::statement),
        in.each("claims", ReadoutReader::claim),
        in.each("events", ReadoutReader::event),
        in.each("dialogues", ReadoutReader::dialogue));
  }

  private static Document document(Node node) {
    Document document =
        new Document(
            node.string("id"),
            node.nullable("url"),
            node.nullable("title"),
            node.nullable("publisher"),
            node.strings("authors"),
            node.nullable("published"),
            node.nullable("retrieved"),
            node.nullable("language"),
            node.string("sha256"),
            node.string("text"),
            node.map("extra"));
    String sha256 = Document.ofText(document.text()).sha256();
    if (!sha256.equals(document.sha256())) {
      throw node.wrong("sha256", "the hash of the text, " + sha256);
    }
    return document;
  }

  private static Time time(Node node) {
    return new Time(
        node.string("id"),
        node.offsets(),
        node.term("type", TimeType.class),
        node.nullable("value"),
        node.nullable("anchor"));
  }

  private static Actor actor(Node node) {
    return new Actor(
        node.string("id"),
        node.string("name"),
        node.term("kind", ActorKind.class),
        node.strings("aliases"),
        node.nullable("country"),
        node.nullable("wikidata"),
        node.each("candidates", n -> new Actor.Candidate(n.string("wikidata"), n.number("score"))),
        node.each("mentions", n -> new Mention(n.offsets(), n.term("form", MentionForm.class))));
  }

  private static Role role(Node node) {
    return new Role(
        node.string("actor"),
        node.string("title"),
        node.nullable("of"),
        node.term("status", RoleStatus.class),
        node.span("span"),
        node.nullable("since"),
        node.nullable("until"));
  }

  private static Statement statement(Node node) {
    return new Statement(
        node.string("id"),
        node.object("speaker").parse(ReadoutReader::speaker),
        node.spans("cue"),
        node.spans("content"),
        node.spans("quoted"),
        node.term("form", StatementForm.class),
        node.term("act", Act.class),
        node.optional("channel", ReadoutReader::channel),
        node.strings("addressees"),
        node.strings("about"),
        node.each(
            "toward", n -> new Attitude(n.string("actor"), n.term("attitude", AttitudeKind.class))),
        node.strings("relayedBy"),
        node.nullable("said"),
        node.nullable("saidTime"),
        node.nullable("parent"),
        node.number("confidence"));
  }

  private static Speaker speaker(Node node) {
    return new Speaker(
        node.nullable("actor"),
        node.span("span"),
        node.each("candidates", n -> new Speaker.Candidate(n.string("actor"), n.number("score"))),
        node.bool("inferred"));
  }

  private static Channel channel(Node node) {
    return new Channel(
        node.term("kind", ChannelKind.class), node.nullable("name"), node.span("span"));
  }

  private static Claim claim(Node node) {
    return new Claim(
        node.string("id"),
        node.string("text"),
        node.spans("spans"),
        node.each(
            "positions",
            n ->
                new Claim.Position(
                    n.nullable("holder"),
                    n.nullable("holderText"),
                    n.term("stance", Stance.class),
                    n.nullable("statement"))));
  }

  private static Event event(Node node) {
    return new Event(
        node.string("id"),
        node.term("type", EventType.class),
        node.nullable("mode"),
        node.nullable("cameo"),
        node.required("trigger"),
        node.spans("mentions"),
        node.strings("actors"),
        node.strings("recipients"),
        node.optional(
            "place", n -> new Event.Place(n.string("name"), n.nullable("country"), n.span("span"))),
        node.nullable("date"),
        node.nullable("dateTime"),
        node.each(
            "assertions",
            n ->
                new Event.Assertion(
                    n.term("factuality", Factuality.class), n.nullable("according"))),
        node.number("confidence"));
  }

  private static Dialogue dialogue(Node node) {
    return new Dialogue(
        node.strings("parties"),
        node.term("state", DialogueState.class),
        node.nullable("trend") == null ? null : node.term("trend", Trend.class),
        node.nullable("according"),
        node.strings("basis"),
        node.required("span"));
  }

  /**
   * One JSON object with the way that leads to it, for messages, and the text that its offsets
   * count in.
   */
  private record Node(String path, JsonNode json, CodePoints codePoints) {

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

    private IllegalArgumentException wrong(String name, String expected) {
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
    private <T> T parse(Parser<T> parser) {
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
      return (Map<String, @Nullable Object>) MAPPER.convertValue(object(name).json(), Map.class);
    }
  }

  /** A value as a message shows it: it may be a whole article. */
  private static String shown(JsonNode value) {
    String json = value.toString();
    return json.length() <= SHOWN ? json : json.substring(0, SHOWN) + "...";
  }

  /** Makes a part of a readout from one object. */
  private interface Parser<T> {
    T parse(Node node);
  }
}
