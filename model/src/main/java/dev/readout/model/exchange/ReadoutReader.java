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
import dev.readout.model.vocabulary.TimeType;
import dev.readout.model.vocabulary.Trend;

/**
 * Reads readouts in the exchange format. Keys that the format does not know are passed over, so
 * that a later minor version can be read. Stateless; safe for use by several threads.
 */
public final class ReadoutReader {

  /**
   * Takes all that {@link ReadoutWriter} writes: the object is a string in memory already, so that
   * a limit on the length of the text in it would guard nothing.
   */
  static final ObjectMapper MAPPER =
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
          "readout must be an object, was "
              + (root.isMissingNode() ? "nothing" : Node.shown(root)));
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
}
