package dev.readout.record.correct;

import dev.readout.model.Actor;
import dev.readout.model.Claim;
import dev.readout.model.Dialogue;
import dev.readout.model.Event;
import dev.readout.model.Readout;
import dev.readout.model.Span;
import dev.readout.model.Speaker;
import dev.readout.model.Statement;
import dev.readout.model.exchange.CodePoints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays corrections over what was read in an article: a readout like the first, with them in it.
 * What people add has ids that begin with {@value #BY_HAND}.
 */
public final class ReadoutPatch {

  /** How ids of what people added begin. */
  public static final String BY_HAND = "h";

  private final Readout base;
  private final CodePoints codePoints;
  private final List<Actor> actors;
  private final Map<String, Statement> statements = new LinkedHashMap<>();
  private final List<Claim> claims;
  private final List<Event> events;
  private final List<Dialogue> dialogues;
  private final Map<String, @Nullable String> firstSpeakers = new HashMap<>();
  private final Set<String> byHuman = new HashSet<>();
  private final Map<Integer, String> unmatched = new LinkedHashMap<>();

  private ReadoutPatch(Readout base) {
    this.base = base;
    codePoints = CodePoints.of(base.document().text());
    actors = new ArrayList<>(base.actors());
    base.statements().forEach(this::put);
    claims = new ArrayList<>(base.claims());
    events = new ArrayList<>(base.events());
    dialogues = new ArrayList<>(base.dialogues());
  }

  /**
   * What came out.
   *
   * @param byHuman ids of statements that people added or changed
   * @param unmatched the entries that found no target, and why
   */
  public record Result(Readout readout, Set<String> byHuman, Map<Integer, String> unmatched) {
    public Result {
      byHuman = Set.copyOf(byHuman);
      unmatched = Map.copyOf(unmatched);
    }
  }

  /**
   * @param code the article's
   * @param entries in the order in which they were made; those that do not concern what is read in
   *     this article are passed over
   */
  public static Result apply(Readout readout, String code, List<LoggedCorrection> entries) {
    ReadoutPatch patch = new ReadoutPatch(readout);
    boolean any = false;
    for (LoggedCorrection entry : entries) {
      if (entry.correction() instanceof Correction.OfArticle correction
          && correction.target().document().equals(code)) {
        any = true;
        patch.apply(entry.id(), correction);
      }
    }
    return any ? patch.result() : new Result(readout, Set.of(), Map.of());
  }

  private Result result() {
    Readout readout =
        new Readout(
            base.producer(),
            base.document(),
            base.sentences(),
            base.times(),
            actors,
            base.roles(),
            new ArrayList<>(statements.values()),
            claims,
            events,
            dialogues);
    return new Result(readout, byHuman, unmatched);
  }

  private void put(Statement statement) {
    statements.put(statement.id(), statement);
    String actor = statement.speaker().actor();
    firstSpeakers.putIfAbsent(statement.id(), actor == null ? null : name(actor));
  }

  private void apply(int entry, Correction.OfArticle correction) {
    Optional<Span> where = Relocation.of(base.document(), codePoints, correction.target());
    if (where.isEmpty()) {
      unmatched.put(entry, "the text has changed there");
      return;
    }
    Span span = where.get();
    if (correction instanceof Correction.Add add) {
      add(add, span);
    } else if (correction instanceof Correction.SetStance stance) {
      if (!stance(stance, span)) {
        unmatched.put(entry, "no such claim or holder is read there");
      }
    } else if (correction instanceof Correction.OfStatement of) {
      Optional<Statement> found =
          StatementMatch.find(statements.values(), firstSpeakers, span, of.subject());
      if (found.isEmpty()) {
        unmatched.put(entry, "no such statement is read there");
      } else {
        change(of, found.get());
      }
    }
  }

  private void change(Correction.OfStatement correction, Statement statement) {
    byHuman.add(statement.id());
    if (correction instanceof Correction.SetSpeaker set) {
      Speaker old = statement.speaker();
      statements.put(
          statement.id(),
          Copies.withSpeaker(
              statement, new Speaker(actor(set.speaker()), old.span(), List.of(), false)));
    } else if (correction instanceof Correction.SetAct set) {
      statements.put(statement.id(), Copies.withAct(statement, set.act()));
    } else if (correction instanceof Correction.Reject) {
      reject(statement);
    }
  }

  private void add(Correction.Add add, Span span) {
    int number = 1;
    while (statements.containsKey(BY_HAND + number)) {
      number++;
    }
    byHuman.add(BY_HAND + number);
    put(
        new Statement(
            BY_HAND + number,
            new Speaker(actor(add.speaker()), null, List.of(), false),
            List.of(),
            List.of(span),
            List.of(),
            add.form(),
            add.act(),
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            null,
            1));
  }

  private boolean stance(Correction.SetStance correction, Span span) {
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      if (!ClaimPlace.of(base, claim).equals(span)) {
        continue;
      }
      List<Claim.Position> positions = new ArrayList<>();
      boolean found = false;
      for (Claim.Position position : claim.positions()) {
        boolean his = correction.holder().equals(holder(position));
        found |= his;
        positions.add(
            his
                ? new Claim.Position(
                    position.holder(),
                    position.holderText(),
                    correction.stance(),
                    position.statement())
                : position);
      }
      if (found) {
        claims.set(i, new Claim(claim.id(), claim.text(), claim.spans(), positions));
        return true;
      }
    }
    return false;
  }

  private @Nullable String holder(Claim.Position position) {
    String holder = position.holder();
    return holder == null ? position.holderText() : name(holder);
  }

  /** With a statement goes what is known through it alone. */
  private void reject(Statement statement) {
    String id = statement.id();
    statements.remove(id);
    statements.replaceAll(
        (key, other) ->
            id.equals(other.parent()) ? Copies.withParent(other, statement.parent()) : other);
    claims.replaceAll(
        claim ->
            new Claim(
                claim.id(),
                claim.text(),
                claim.spans(),
                claim.positions().stream().filter(p -> !id.equals(p.statement())).toList()));
    claims.removeIf(claim -> claim.positions().isEmpty());
    List<Event> left = new ArrayList<>();
    for (Event event : events) {
      List<Event.Assertion> assertions =
          event.assertions().stream().filter(a -> !id.equals(a.according())).toList();
      if (!assertions.isEmpty()) {
        left.add(Copies.withAssertions(event, assertions));
      }
    }
    events.clear();
    events.addAll(left);
    dialogues.removeIf(dialogue -> id.equals(dialogue.according()));
  }

  /** The article's own actor if it has one, else one that is added. */
  private String actor(Party party) {
    for (Place place : party.anchors()) {
      if (place.sha256().equals(base.document().sha256())) {
        for (Actor actor : actors) {
          boolean there =
              actor.mentions().stream()
                  .anyMatch(
                      mention ->
                          codePoints.fromUtf16(mention.span().start()) == place.begin()
                              && codePoints.endFromUtf16(mention.span().end()) == place.end());
          if (there) {
            return actor.id();
          }
        }
      }
    }
    for (Actor actor : actors) {
      if (actor.name().equals(party.name())) {
        return actor.id();
      }
    }
    int number = 1;
    for (Actor actor : actors) {
      number += actor.id().startsWith(BY_HAND) ? 1 : 0;
    }
    String id = BY_HAND + number;
    actors.add(
        new Actor(
            id,
            party.name(),
            party.kind(),
            List.of(),
            party.country(),
            null,
            List.of(),
            List.of()));
    return id;
  }

  private String name(String actor) {
    return actors.stream()
        .filter(a -> a.id().equals(actor))
        .map(Actor::name)
        .findFirst()
        .orElse("");
  }
}
