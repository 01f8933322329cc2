package dev.readout.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Everything that was read in one document. References between its parts are ids local to it.
 *
 * @param sentences in the order of the text, not overlapping
 */
public record Readout(
    Producer producer,
    Document document,
    List<Span> sentences,
    List<Time> times,
    List<Actor> actors,
    List<Role> roles,
    List<Statement> statements,
    List<Claim> claims,
    List<Event> events,
    List<Dialogue> dialogues) {

  /**
   * @throws IllegalArgumentException if an id occurs twice, a reference leads nowhere, a statement
   *     stands inside itself, sentences overlap or are out of order, or a span lies outside the
   *     text; the message names it
   */
  public Readout {
    sentences = List.copyOf(sentences);
    times = List.copyOf(times);
    actors = List.copyOf(actors);
    roles = List.copyOf(roles);
    statements = List.copyOf(statements);
    claims = List.copyOf(claims);
    events = List.copyOf(events);
    dialogues = List.copyOf(dialogues);
    new Integrity(document, times, actors, statements)
        .check(sentences, roles, claims, events, dialogues);
  }

  /** A readout of a document in which nothing was found. */
  public static Readout empty(Producer producer, Document document) {
    return new Readout(
        producer, document, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of());
  }

  /** Holds the parts of a readout against each other. */
  private static final class Integrity {
    private final Document document;
    private final List<Time> times;
    private final List<Actor> actors;
    private final List<Statement> statements;
    private final Set<String> timeIds;
    private final Set<String> actorIds;
    private final Set<String> statementIds;

    Integrity(Document document, List<Time> times, List<Actor> actors, List<Statement> statements) {
      this.document = document;
      this.times = times;
      this.actors = actors;
      this.statements = statements;
      timeIds = ids("time", times, Time::id);
      actorIds = ids("actor", actors, Actor::id);
      statementIds = ids("statement", statements, Statement::id);
    }

    void check(
        List<Span> sentences,
        List<Role> roles,
        List<Claim> claims,
        List<Event> events,
        List<Dialogue> dialogues) {
      inText("sentence", sentences);
      for (int i = 1; i < sentences.size(); i++) {
        if (!sentences.get(i - 1).isBefore(sentences.get(i))) {
          throw new IllegalArgumentException(
              "sentence " + sentences.get(i) + " does not follow " + sentences.get(i - 1));
        }
      }
      for (Time time : times) {
        inText(time.id(), time.span());
      }
      for (Actor actor : actors) {
        actor.mentions().forEach(mention -> inText(actor.id(), mention.span()));
      }
      for (Role role : roles) {
        known("role", actorIds, role.actor());
        known("role", actorIds, role.of());
        inText("role", role.span());
      }
      statements.forEach(this::check);
      parentsEnd();
      ids("claim", claims, Claim::id);
      claims.forEach(this::check);
      ids("event", events, Event::id);
      events.forEach(this::check);
      for (Dialogue dialogue : dialogues) {
        known("dialogue", actorIds, dialogue.parties());
        known("dialogue", statementIds, dialogue.according());
        inText("dialogue", dialogue.span());
      }
    }

    private void check(Statement statement) {
      String id = statement.id();
      known(id, actorIds, statement.speaker().actor());
      statement.speaker().candidates().forEach(candidate -> known(id, actorIds, candidate.actor()));
      inText(id, statement.speaker().span());
      inText(id, statement.cue());
      inText(id, statement.content());
      inText(id, statement.quoted());
      if (statement.channel() != null) {
        inText(id, statement.channel().span());
      }
      known(id, actorIds, statement.addressees());
      known(id, actorIds, statement.about());
      statement.toward().forEach(attitude -> known(id, actorIds, attitude.actor()));
      known(id, actorIds, statement.relayedBy());
      known(id, timeIds, statement.saidTime());
      known(id, statementIds, statement.parent());
    }

    /** Whoever follows the parents of a statement must come to an end. */
    private void parentsEnd() {
      Map<String, Statement> byId = new HashMap<>();
      statements.forEach(statement -> byId.put(statement.id(), statement));
      Set<String> ended = new HashSet<>();
      for (Statement statement : statements) {
        Set<String> way = new LinkedHashSet<>();
        for (Statement at = statement;
            at != null && !ended.contains(at.id());
            at = at.parent() == null ? null : byId.get(at.parent())) {
          if (!way.add(at.id())) {
            throw new IllegalArgumentException(
                "statement " + at.id() + " stands inside itself: parents " + String.join(" ", way));
          }
        }
        ended.addAll(way);
      }
    }

    private void check(Claim claim) {
      inText(claim.id(), claim.spans());
      for (Claim.Position position : claim.positions()) {
        known(claim.id(), actorIds, position.holder());
        known(claim.id(), statementIds, position.statement());
      }
    }

    private void check(Event event) {
      String id = event.id();
      inText(id, event.trigger());
      inText(id, event.mentions());
      known(id, actorIds, event.actors());
      known(id, actorIds, event.recipients());
      if (event.place() != null) {
        inText(id, event.place().span());
      }
      known(id, timeIds, event.dateTime());
      event.assertions().forEach(assertion -> known(id, statementIds, assertion.according()));
    }

    private void inText(String holder, Collection<Span> spans) {
      spans.forEach(span -> inText(holder, span));
    }

    private void inText(String holder, @Nullable Span span) {
      if (span != null && span.end() > document.text().length()) {
        throw new IllegalArgumentException(
            holder
                + ": span "
                + span
                + " lies outside a text of length "
                + document.text().length());
      }
    }

    private static void known(String holder, Set<String> ids, Collection<String> references) {
      references.forEach(reference -> known(holder, ids, reference));
    }

    private static void known(String holder, Set<String> ids, @Nullable String reference) {
      if (reference != null && !ids.contains(reference)) {
        throw new IllegalArgumentException(
            holder + " refers to '" + reference + "', which does not exist");
      }
    }

    private static <T> Set<String> ids(String kind, List<T> parts, Function<T, String> id) {
      Set<String> ids = new HashSet<>();
      for (T part : parts) {
        if (!ids.add(id.apply(part))) {
          throw new IllegalArgumentException(kind + " id '" + id.apply(part) + "' occurs twice");
        }
      }
      return ids;
    }
  }
}
