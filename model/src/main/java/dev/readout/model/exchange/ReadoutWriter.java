package dev.readout.model.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Claim;
import dev.readout.model.Dialogue;
import dev.readout.model.Document;
import dev.readout.model.Event;
import dev.readout.model.Mention;
import dev.readout.model.Readout;
import dev.readout.model.Role;
import dev.readout.model.Span;
import dev.readout.model.Speaker;
import dev.readout.model.Statement;
import dev.readout.model.Time;
import dev.readout.model.explain.ExplainedReadout;
import dev.readout.model.explain.Explanation;
import dev.readout.model.vocabulary.Term;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Writes readouts in the exchange format: keys in a fixed order, absent values as null or an empty
 * list, so that equal readouts give equal bytes. Stateless; safe for use by several threads.
 */
public final class ReadoutWriter {

  /** The version of the exchange format. */
  public static final String VERSION = "1.0";

  /** Deeper than any reader of input lets {@code document.extra} be. */
  static final int MAX_DEPTH = 2_000;

  private static final JsonFactory FACTORY =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamWriteConstraints(
                      StreamWriteConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
                  .build())
          .getFactory();

  /** One object, without a line break. */
  public String write(Readout readout) {
    StringWriter out = new StringWriter();
    try {
      write(readout, out);
    } catch (IOException e) {
      throw new UncheckedIOException("a string cannot fail", e);
    }
    return out.toString();
  }

  /** One object, without a line break; leaves the writer open. */
  public void write(Readout readout, Writer out) throws IOException {
    write(readout, null, out);
  }

  /**
   * One object, without a line break, with the reasons as {@code explanations} after all other
   * keys; leaves the writer open.
   */
  public void write(ExplainedReadout explained, Writer out) throws IOException {
    write(explained.readout(), explained.explanation(), out);
  }

  private static void write(Readout readout, @Nullable Explanation explanation, Writer out)
      throws IOException {
    JsonGenerator json = FACTORY.createGenerator(new LoneSurrogateWriter(out));
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    new One(json, CodePoints.of(readout.document().text())).readout(readout, explanation);
    json.close();
  }

  /** The writing of one readout. */
  private static final class One {
    private final JsonGenerator json;
    private final CodePoints codePoints;

    One(JsonGenerator json, CodePoints codePoints) {
      this.json = json;
      this.codePoints = codePoints;
    }

    void readout(Readout readout, @Nullable Explanation explanation) throws IOException {
      json.writeStartObject();
      json.writeStringField("readout", VERSION);
      json.writeStringField("offsetUnit", "codepoint");
      json.writeObjectFieldStart("producer");
      json.writeStringField("name", readout.producer().name());
      json.writeStringField("version", readout.producer().version());
      json.writeStringField("model", readout.producer().model());
      json.writeEndObject();
      document(readout.document());
      spans("sentences", readout.sentences());
      each("times", readout.times(), this::time);
      each("actors", readout.actors(), this::actor);
      each("roles", readout.roles(), this::role);
      each("statements", readout.statements(), this::statement);
      each("claims", readout.claims(), this::claim);
      each("events", readout.events(), this::event);
      each("dialogues", readout.dialogues(), this::dialogue);
      if (explanation != null) {
        new ExplanationWriter(json, codePoints).write(explanation);
      }
      json.writeEndObject();
    }

    private void document(Document document) throws IOException {
      json.writeObjectFieldStart("document");
      json.writeStringField("id", document.id());
      json.writeStringField("url", document.url());
      json.writeStringField("title", document.title());
      json.writeStringField("publisher", document.publisher());
      strings("authors", document.authors());
      json.writeStringField("published", document.published());
      json.writeStringField("retrieved", document.retrieved());
      json.writeStringField("language", document.language());
      json.writeStringField("sha256", document.sha256());
      json.writeStringField("text", document.text());
      json.writeObjectField("extra", document.extra());
      json.writeEndObject();
    }

    private void time(Time time) throws IOException {
      json.writeStringField("id", time.id());
      offsets(time.span());
      term("type", time.type());
      json.writeStringField("value", time.value());
      json.writeStringField("anchor", time.anchor());
    }

    private void actor(Actor actor) throws IOException {
      json.writeStringField("id", actor.id());
      json.writeStringField("name", actor.name());
      term("kind", actor.kind());
      strings("aliases", actor.aliases());
      json.writeStringField("country", actor.country());
      json.writeStringField("wikidata", actor.wikidata());
      each(
          "candidates",
          actor.candidates(),
          candidate -> {
            json.writeStringField("wikidata", candidate.wikidata());
            score("score", candidate.score());
          });
      each("mentions", actor.mentions(), this::mention);
    }

    private void mention(Mention mention) throws IOException {
      offsets(mention.span());
      term("form", mention.form());
    }

    private void role(Role role) throws IOException {
      json.writeStringField("actor", role.actor());
      json.writeStringField("title", role.title());
      json.writeStringField("of", role.of());
      term("status", role.status());
      span("span", role.span());
      json.writeStringField("since", role.since());
      json.writeStringField("until", role.until());
    }

    private void statement(Statement statement) throws IOException {
      json.writeStringField("id", statement.id());
      speaker(statement.speaker());
      spans("cue", statement.cue());
      spans("content", statement.content());
      spans("quoted", statement.quoted());
      term("form", statement.form());
      term("act", statement.act());
      channel(statement.channel());
      strings("addressees", statement.addressees());
      strings("about", statement.about());
      each(
          "toward",
          statement.toward(),
          attitude -> {
            json.writeStringField("actor", attitude.actor());
            term("attitude", attitude.attitude());
          });
      strings("relayedBy", statement.relayedBy());
      json.writeStringField("said", statement.said());
      json.writeStringField("saidTime", statement.saidTime());
      json.writeStringField("parent", statement.parent());
      score("confidence", statement.confidence());
    }

    private void speaker(Speaker speaker) throws IOException {
      json.writeObjectFieldStart("speaker");
      json.writeStringField("actor", speaker.actor());
      span("span", speaker.span());
      each(
          "candidates",
          speaker.candidates(),
          candidate -> {
            json.writeStringField("actor", candidate.actor());
            score("score", candidate.score());
          });
      json.writeBooleanField("inferred", speaker.inferred());
      json.writeEndObject();
    }

    private void channel(@Nullable Channel channel) throws IOException {
      if (channel == null) {
        json.writeNullField("channel");
        return;
      }
      json.writeObjectFieldStart("channel");
      term("kind", channel.kind());
      json.writeStringField("name", channel.name());
      span("span", channel.span());
      json.writeEndObject();
    }

    private void claim(Claim claim) throws IOException {
      json.writeStringField("id", claim.id());
      json.writeStringField("text", claim.text());
      spans("spans", claim.spans());
      each(
          "positions",
          claim.positions(),
          position -> {
            json.writeStringField("holder", position.holder());
            json.writeStringField("holderText", position.holderText());
            term("stance", position.stance());
            json.writeStringField("statement", position.statement());
          });
    }

    private void event(Event event) throws IOException {
      json.writeStringField("id", event.id());
      term("type", event.type());
      json.writeStringField("mode", event.mode());
      json.writeStringField("cameo", event.cameo());
      json.writeNumberField("quad", event.type().quad());
      span("trigger", event.trigger());
      spans("mentions", event.mentions());
      strings("actors", event.actors());
      strings("recipients", event.recipients());
      place(event.place());
      json.writeStringField("date", event.date());
      json.writeStringField("dateTime", event.dateTime());
      term("factuality", event.factuality());
      json.writeStringField("according", event.according());
      each(
          "assertions",
          event.assertions(),
          assertion -> {
            term("factuality", assertion.factuality());
            json.writeStringField("according", assertion.according());
          });
      score("confidence", event.confidence());
    }

    private void place(Event.@Nullable Place place) throws IOException {
      if (place == null) {
        json.writeNullField("place");
        return;
      }
      json.writeObjectFieldStart("place");
      json.writeStringField("name", place.name());
      json.writeStringField("country", place.country());
      span("span", place.span());
      json.writeEndObject();
    }

    private void dialogue(Dialogue dialogue) throws IOException {
      strings("parties", dialogue.parties());
      term("state", dialogue.state());
      term("trend", dialogue.trend());
      json.writeStringField("according", dialogue.according());
      strings("basis", dialogue.basis());
      span("span", dialogue.span());
    }

    private <T> void each(String name, Collection<T> items, Fields<T> fields) throws IOException {
      json.writeArrayFieldStart(name);
      for (T item : items) {
        json.writeStartObject();
        fields.write(item);
        json.writeEndObject();
      }
      json.writeEndArray();
    }

    private void strings(String name, Collection<String> values) throws IOException {
      json.writeArrayFieldStart(name);
      for (String value : values) {
        json.writeString(value);
      }
      json.writeEndArray();
    }

    private void term(String name, @Nullable Term term) throws IOException {
      json.writeStringField(name, term == null ? null : term.label());
    }

    private void score(String name, double value) throws IOException {
      json.writeNumberField(name, BigDecimal.valueOf(value));
    }

    private void spans(String name, Collection<Span> spans) throws IOException {
      each(name, spans, this::offsets);
    }

    private void span(String name, @Nullable Span span) throws IOException {
      if (span == null) {
        json.writeNullField(name);
        return;
      }
      json.writeObjectFieldStart(name);
      offsets(span);
      json.writeEndObject();
    }

    private void offsets(Span span) throws IOException {
      json.writeNumberField("start", codePoints.fromUtf16(span.start()));
      json.writeNumberField("end", codePoints.endFromUtf16(span.end()));
    }
  }

  /** Writes the fields of one object. */
  private interface Fields<T> {
    void write(T item) throws IOException;
  }
}
