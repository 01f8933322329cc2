package dev.readout.cli.view;

import dev.readout.model.Actor;
import dev.readout.model.Claim;
import dev.readout.model.Document;
import dev.readout.model.Event;
import dev.readout.model.Readout;
import dev.readout.model.Role;
import dev.readout.model.Speaker;
import dev.readout.model.Statement;
import dev.readout.model.explain.ClaimReasons.PositionBasis;
import dev.readout.model.explain.ExplainedReadout;
import dev.readout.model.explain.Explanation;
import dev.readout.model.explain.StatementReasons;
import dev.readout.model.vocabulary.Factuality;
import dev.readout.model.vocabulary.RoleStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One readout, asked for what a reader wants to see: names in place of ids, statements numbered
 * from 1 in their order, nested ones under their parents. Immutable.
 */
public final class ArticleView {

  private final String origin;
  private final Readout readout;
  private final @Nullable Explanation explanation;
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, List<Role>> roles = new LinkedHashMap<>();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /**
   * @param origin where the document came from, as the user gave it
   */
  public ArticleView(String origin, Readout readout) {
    this(origin, readout, null);
  }

  /**
   * @param origin where the document came from, as the user gave it
   */
  public ArticleView(String origin, ExplainedReadout explained) {
    this(origin, explained.readout(), explained.explanation());
  }

  private ArticleView(String origin, Readout readout, @Nullable Explanation explanation) {
    this.origin = origin;
    this.explanation = explanation;
    this.readout = readout;
    readout.actors().forEach(actor -> actors.put(actor.id(), actor));
    for (Role role : readout.roles()) {
      roles.computeIfAbsent(role.actor(), id -> new ArrayList<>()).add(role);
    }
    for (Statement statement : readout.statements()) {
      numbers.put(statement.id(), numbers.size() + 1);
    }
  }

  public String origin() {
    return origin;
  }

  public Readout readout() {
    return readout;
  }

  public Document document() {
    return readout.document();
  }

  public String text() {
    return readout.document().text();
  }

  /** The headline, else the id of the document. */
  public String title() {
    String title = document().title();
    return title == null || title.isBlank() ? document().id() : title;
  }

  /** Every statement once, nested ones right after the one they stand in. */
  public List<Nested> outline() {
    return Outline.of(readout.statements());
  }

  /** The number under which a reader finds the statement. */
  public int number(String statementId) {
    Integer number = numbers.get(statementId);
    if (number == null) {
      throw new IllegalArgumentException("no statement '" + statementId + "'");
    }
    return number;
  }

  public Statement statement(String id) {
    return readout.statements().get(number(id) - 1);
  }

  /** Why a statement is as it is; empty where nobody asked. */
  public Optional<StatementReasons> reasons(String statementId) {
    return explanation == null
        ? Optional.empty()
        : Optional.of(explanation.statements().get(number(statementId) - 1));
  }

  /** How a holder of a claim comes by its stance; empty where nobody asked. */
  public Optional<PositionBasis> basis(Claim claim, Claim.Position position) {
    return explanation == null
        ? Optional.empty()
        : Optional.of(
            explanation
                .claims()
                .get(readout.claims().indexOf(claim))
                .positions()
                .get(claim.positions().indexOf(position)));
  }

  public String name(String actorId) {
    Actor actor = actors.get(actorId);
    return actor == null ? actorId : actor.name();
  }

  /** Names parted by commas. */
  public String names(List<String> actorIds) {
    return String.join(", ", actorIds.stream().map(this::name).toList());
  }

  /** The actor's roles in the order of the text. */
  public List<Role> roles(String actorId) {
    return roles.getOrDefault(actorId, List.of());
  }

  /** The actors that have a role, in the order of the text. */
  public List<String> roleHolders() {
    return List.copyOf(roles.keySet());
  }

  /** The first role that says what the actor is: {@code presidential aide, Russia}. */
  public Optional<String> office(@Nullable String actorId) {
    return actorId == null ? Optional.empty() : roles(actorId).stream().findFirst().map(this::role);
  }

  /** A role in words: {@code former defence minister, Norway}. */
  public String role(Role role) {
    String status = role.status() == RoleStatus.CURRENT ? "" : Wording.words(role.status()) + " ";
    String of = role.of() == null ? "" : ", " + name(role.of());
    return status + role.title() + of;
  }

  /** Whoever makes the statement, in words that tell an unknown speaker from a known one. */
  public String speaker(Statement statement) {
    Speaker speaker = statement.speaker();
    if (speaker.actor() != null) {
      return name(speaker.actor());
    }
    return speaker.span() == null
        ? "speaker not named"
        : "“" + speaker.span().in(text()) + "”, not settled";
  }

  /**
   * Who might be meant, best first: {@code Ann Or 0.61, Bo Berg 0.39}; empty if there is no such.
   */
  public String candidates(Statement statement) {
    return String.join(
        ", ",
        statement.speaker().candidates().stream()
            .map(candidate -> name(candidate.actor()) + " " + candidate.score())
            .toList());
  }

  /** Who holds a position on a claim. */
  public String holder(Claim.Position position) {
    if (position.holder() != null) {
      return name(position.holder());
    }
    return position.holderText() == null ? "not named" : position.holderText();
  }

  /** Whose word an assertion is: a statement's speaker and number, or the article's own voice. */
  public String according(@Nullable String statementId) {
    return statementId == null
        ? "the article"
        : speaker(statement(statementId)) + " [" + number(statementId) + "]";
  }

  /** The assertions of an event by what they have it to be, in their order. */
  public Map<Factuality, List<Event.Assertion>> assertions(Event event) {
    Map<Factuality, List<Event.Assertion>> byFactuality = new LinkedHashMap<>();
    for (Event.Assertion assertion : event.assertions()) {
      byFactuality.computeIfAbsent(assertion.factuality(), key -> new ArrayList<>()).add(assertion);
    }
    return byFactuality;
  }

  /** The events by date, earliest first; those without one last, in the order of the text. */
  public List<Event> eventsByDate() {
    return readout.events().stream()
        .sorted(
            Comparator.comparing(
                event -> event.date() == null ? null : event.date(),
                Comparator.nullsLast(Comparator.<String>naturalOrder())))
        .toList();
  }

  /**
   * A statement and how deep it stands inside others.
   *
   * @param depth 0 for one that stands inside no other
   */
  public record Nested(Statement statement, int depth) {}
}
