package dev.readout.record.keep;

import dev.readout.model.Actor;
import dev.readout.model.Attitude;
import dev.readout.model.Channel;
import dev.readout.model.Span;
import dev.readout.model.Speaker;
import dev.readout.model.Statement;
import dev.readout.record.sql.Insert;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Statements as rows. */
final class StatementRows {

  private StatementRows() {}

  static void write(Parts parts) {
    try (Insert statements =
            new Insert(
                parts.handle(),
                "statements",
                List.of(
                    "id",
                    "version",
                    "local",
                    "speaker_actor",
                    "speaker_entity",
                    "speaker_words",
                    "inferred",
                    "cue",
                    "content",
                    "form",
                    "act",
                    "channel_kind",
                    "channel_name",
                    "said",
                    "day",
                    "parent",
                    "confidence",
                    "begin_cp",
                    "end_cp",
                    "by_human"));
        Insert spans =
            new Insert(
                parts.handle(),
                "statement_spans",
                List.of("statement", "part", "position", "begin_cp", "end_cp"));
        Insert actors =
            new Insert(
                parts.handle(),
                "statement_actors",
                List.of(
                    "statement", "relation", "position", "actor", "entity", "attitude", "score"))) {
      for (Statement statement : parentsFirst(parts.readout().statements())) {
        row(parts, statement, statements);
        spans(parts, statement, spans);
        actors(parts, statement, actors);
      }
      statements.write();
      spans.write();
      actors.write();
    }
  }

  /** So that a row's parent is there when it is written. */
  private static List<Statement> parentsFirst(List<Statement> statements) {
    Map<String, Statement> byId = new HashMap<>();
    statements.forEach(statement -> byId.put(statement.id(), statement));
    Set<Statement> ordered = new LinkedHashSet<>();
    for (Statement statement : statements) {
      Deque<Statement> way = new ArrayDeque<>();
      for (Statement at = statement;
          at != null && !ordered.contains(at);
          at = at.parent() == null ? null : byId.get(at.parent())) {
        way.push(at);
      }
      ordered.addAll(way);
    }
    return new ArrayList<>(ordered);
  }

  private static void row(Parts parts, Statement statement, Insert statements) {
    Speaker speaker = statement.speaker();
    Channel channel = statement.channel();
    List<Span> content = statement.content();
    statements.row(
        parts.statement(statement.id()),
        parts.version(),
        statement.id(),
        parts.actor(speaker.actor()),
        parts.entity(speaker.actor()),
        parts.words(speaker.span()),
        speaker.inferred() ? 1 : 0,
        parts.words(statement.cue()),
        parts.words(content),
        statement.form().label(),
        statement.act().label(),
        channel == null ? null : channel.kind().label(),
        channel == null ? null : channel.name(),
        statement.said(),
        parts.day(statement.said()),
        parts.statement(statement.parent()),
        statement.confidence(),
        content.stream().mapToInt(parts::begin).min().orElseThrow(),
        content.stream().mapToInt(parts::end).max().orElseThrow(),
        parts.isByHuman(statement.id()) ? 1 : 0);
  }

  private static void spans(Parts parts, Statement statement, Insert rows) {
    Span speaker = statement.speaker().span();
    spans(parts, statement, "speaker", speaker == null ? List.of() : List.of(speaker), rows);
    spans(parts, statement, "cue", statement.cue(), rows);
    spans(parts, statement, "content", statement.content(), rows);
    spans(parts, statement, "quoted", statement.quoted(), rows);
  }

  private static void spans(
      Parts parts, Statement statement, String part, List<Span> spans, Insert rows) {
    for (int i = 0; i < spans.size(); i++) {
      rows.row(
          parts.statement(statement.id()),
          part,
          i,
          parts.begin(spans.get(i)),
          parts.end(spans.get(i)));
    }
  }

  private static void actors(Parts parts, Statement statement, Insert rows) {
    related(parts, statement, "addressee", statement.addressees(), rows);
    related(parts, statement, "about", statement.about(), rows);
    related(parts, statement, "relayed-by", statement.relayedBy(), rows);
    related(parts, statement, "mentioned", mentioned(parts, statement), rows);
    int position = 0;
    for (Attitude attitude : statement.toward()) {
      String label = attitude.attitude().label();
      related(parts, statement, "toward", position++, attitude.actor(), label, null, rows);
    }
    position = 0;
    for (Speaker.Candidate candidate : statement.speaker().candidates()) {
      related(
          parts,
          statement,
          "candidate",
          position++,
          candidate.actor(),
          null,
          candidate.score(),
          rows);
    }
  }

  /** Those of whom the content speaks, by name or otherwise. */
  private static List<String> mentioned(Parts parts, Statement statement) {
    return parts.readout().actors().stream()
        .filter(
            actor ->
                actor.mentions().stream()
                    .anyMatch(
                        mention ->
                            statement.content().stream()
                                .anyMatch(span -> span.contains(mention.span()))))
        .map(Actor::id)
        .toList();
  }

  private static void related(
      Parts parts, Statement statement, String relation, List<String> actors, Insert rows) {
    for (int i = 0; i < actors.size(); i++) {
      related(parts, statement, relation, i, actors.get(i), null, null, rows);
    }
  }

  private static void related(
      Parts parts,
      Statement statement,
      String relation,
      int position,
      String actor,
      @Nullable String attitude,
      @Nullable Double score,
      Insert rows) {
    rows.row(
        parts.statement(statement.id()),
        relation,
        position,
        parts.actor(actor),
        parts.entity(actor),
        attitude,
        score);
  }
}
