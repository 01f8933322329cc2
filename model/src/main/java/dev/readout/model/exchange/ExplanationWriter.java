package dev.readout.model.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.model.Span;
import dev.readout.model.explain.ClaimReasons;
import dev.readout.model.explain.Considered;
import dev.readout.model.explain.CueEntry;
import dev.readout.model.explain.Explanation;
import dev.readout.model.explain.Finding;
import dev.readout.model.explain.Occasion;
import dev.readout.model.explain.SpeakerReasons;
import dev.readout.model.explain.StatementReasons;
import dev.readout.model.vocabulary.Term;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the object {@code explanations}, which may stand last in a readout. */
final class ExplanationWriter {

  private final JsonGenerator json;
  private final CodePoints codePoints;

  ExplanationWriter(JsonGenerator json, CodePoints codePoints) {
    this.json = json;
    this.codePoints = codePoints;
  }

  void write(Explanation explanation) throws IOException {
    json.writeObjectFieldStart("explanations");
    json.writeArrayFieldStart("statements");
    for (StatementReasons reasons : explanation.statements()) {
      statement(reasons);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("claims");
    for (ClaimReasons reasons : explanation.claims()) {
      json.writeStartObject();
      json.writeStringField("claim", reasons.claim());
      terms("positions", reasons.positions());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void statement(StatementReasons reasons) throws IOException {
    json.writeStartObject();
    json.writeStringField("statement", reasons.statement());
    finding(reasons.finding());
    cue(reasons.cue());
    term("act", reasons.act());
    speaker(reasons.speaker());
    occasion("channel", reasons.channel());
    occasion("said", reasons.said());
    json.writeObjectFieldStart("trust");
    score("attribution", reasons.trust().attribution());
    score("speaker", reasons.trust().speaker());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void finding(Finding finding) throws IOException {
    json.writeObjectFieldStart("finding");
    json.writeStringField("by", finding.label());
    term("rule", finding.byRule().orElse(null));
    if (finding.score().isPresent()) {
      score("score", finding.score().get());
    } else {
      json.writeNullField("score");
    }
    terms("byHeads", finding.byHeads());
    json.writeEndObject();
  }

  private void cue(@Nullable CueEntry entry) throws IOException {
    if (entry == null) {
      json.writeNullField("cue");
      return;
    }
    json.writeObjectFieldStart("cue");
    json.writeStringField("words", entry.words());
    term("class", entry.wordClass());
    term("act", entry.act());
    json.writeStringField("frame", entry.frame());
    json.writeBooleanField("negated", entry.negated());
    json.writeEndObject();
  }

  private void speaker(SpeakerReasons speaker) throws IOException {
    json.writeObjectFieldStart("speaker");
    term("naming", speaker.naming());
    words(speaker.words());
    term("resolution", speaker.resolution());
    json.writeArrayFieldStart("considered");
    for (Considered considered : speaker.considered()) {
      json.writeStartObject();
      json.writeStringField("actor", considered.actor());
      json.writeStringField("name", considered.name());
      score("score", considered.score());
      term("outcome", considered.outcome());
      presence(considered.presence());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void words(@Nullable Span span) throws IOException {
    if (span == null) {
      json.writeNullField("words");
      return;
    }
    json.writeObjectFieldStart("words");
    json.writeNumberField("start", codePoints.fromUtf16(span.start()));
    json.writeNumberField("end", codePoints.endFromUtf16(span.end()));
    json.writeEndObject();
  }

  private void presence(Considered.@Nullable Presence presence) throws IOException {
    if (presence == null) {
      json.writeNullField("presence");
      return;
    }
    json.writeObjectFieldStart("presence");
    json.writeNumberField("sentencesBack", presence.sentencesBack());
    term("place", presence.place());
    json.writeBooleanField("sameParagraph", presence.sameParagraph());
    json.writeBooleanField("quoted", presence.quoted());
    json.writeEndObject();
  }

  private void occasion(String name, @Nullable Occasion occasion) throws IOException {
    if (occasion == null) {
      json.writeNullField(name);
      return;
    }
    json.writeObjectFieldStart(name);
    term("basis", occasion.basis());
    json.writeStringField("from", occasion.from());
    json.writeEndObject();
  }

  private void terms(String name, List<? extends Term> terms) throws IOException {
    json.writeArrayFieldStart(name);
    for (Term term : terms) {
      json.writeString(term.label());
    }
    json.writeEndArray();
  }

  private void term(String name, @Nullable Term term) throws IOException {
    json.writeStringField(name, term == null ? null : term.label());
  }

  private void score(String name, double value) throws IOException {
    json.writeNumberField(name, BigDecimal.valueOf(value));
  }
}
