package dev.readout.evaluation.gold;

import dev.readout.evaluation.Damage;
import dev.readout.evaluation.Parts;
import dev.readout.evaluation.gold.GoldArticle.GoldActor;
import dev.readout.evaluation.gold.GoldArticle.GoldClaim;
import dev.readout.evaluation.gold.GoldArticle.GoldDialogue;
import dev.readout.evaluation.gold.GoldArticle.GoldEvent;
import dev.readout.evaluation.gold.GoldArticle.GoldPosition;
import dev.readout.evaluation.gold.GoldArticle.GoldRole;
import dev.readout.evaluation.gold.GoldArticle.GoldStatement;
import dev.readout.evaluation.scoring.Range;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Claim;
import dev.readout.model.Dialogue;
import dev.readout.model.Event;
import dev.readout.model.Readout;
import dev.readout.model.Role;
import dev.readout.model.Span;
import dev.readout.model.Speaker;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.model.vocabulary.ChannelKind;
import dev.readout.model.vocabulary.DialogueState;
import dev.readout.model.vocabulary.EventType;
import dev.readout.model.vocabulary.Factuality;
import dev.readout.model.vocabulary.RoleStatus;
import dev.readout.model.vocabulary.Stance;
import dev.readout.model.vocabulary.StatementForm;
import dev.readout.model.vocabulary.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A gold article as a system might have read it: perfectly, or with seeded damage. */
public final class PredictedGold {

  private final GoldArticle gold;
  private final @Nullable Damage damage;
  private final Parts parts;
  private final Map<String, String> idByName = new LinkedHashMap<>();

  private PredictedGold(GoldArticle gold, @Nullable Damage damage) {
    this.gold = gold;
    this.damage = damage;
    this.parts = new Parts(gold.document());
  }

  public static Readout perfect(GoldArticle gold) {
    return new PredictedGold(gold, null).readout();
  }

  public static Readout damaged(GoldArticle gold, long seed) {
    return new PredictedGold(gold, new Damage(seed, gold.document())).readout();
  }

  private Readout readout() {
    for (GoldActor actor : gold.actors().all()) {
      String id = "a" + idByName.size();
      idByName.put(actor.name(), id);
      parts.actors.add(actor(id, actor));
    }
    kept(gold.statements()).forEach(this::statement);
    kept(gold.events()).forEach(this::event);
    kept(gold.claims()).forEach(this::claim);
    kept(gold.roles()).forEach(this::role);
    kept(gold.dialogues()).forEach(this::dialogue);
    return parts.readout();
  }

  /** Undamaged: what counts. Damaged: some of it, some of it twice, often with optional facts. */
  private <T> List<T> kept(Facts<T> facts) {
    if (damage == null) {
      return facts.counted();
    }
    return damage.some(damage.once(2) ? facts.all() : facts.counted(), facts.all());
  }

  private Actor actor(String id, GoldActor actor) {
    String name = actor.name();
    if (damage != null && damage.once(5)) {
      name =
          damage.any(
              List.of(
                  "The " + name.toUpperCase(java.util.Locale.ROOT) + "'s",
                  name.substring(name.lastIndexOf(' ') + 1),
                  "Söme Öne Élse",
                  actor.aliases().isEmpty() ? "U.S." : damage.any(actor.aliases())));
    }
    return new Actor(
        id,
        name,
        Term.of(ActorKind.class, actor.kind()),
        List.of(),
        null,
        null,
        List.of(),
        List.of());
  }

  private void statement(GoldStatement statement) {
    Located located = Locator.locate(gold.text(), statement);
    if (located.content().isEmpty()) {
      return;
    }
    String id = isTaken(statement.key()) ? "again" + parts.statements.size() : statement.key();
    Span mention = located.mention() == null ? null : parts.span(located.mention());
    String parent = statement.parent();
    boolean known = parent != null && isTaken(parent);
    String channel = statement.channel();
    parts.statements.add(
        new Statement(
            id,
            new Speaker(id(statement.speaker()), mention, List.of(), false),
            moved(located.cue() == null ? List.of() : List.of(located.cue())),
            damage != null && damage.once(6)
                ? List.of(damage.anywhere())
                : moved(located.content()),
            List.of(),
            mostly(Term.of(StatementForm.class, statement.form())),
            mostly(Term.of(Act.class, statement.act())),
            channel == null
                ? null
                : new Channel(mostly(Term.of(ChannelKind.class, channel)), null, null),
            ids(statement.addressees()),
            ids(statement.about()),
            List.of(),
            List.of(),
            day(statement.said()),
            null,
            known ? parent : null,
            1));
  }

  private boolean isTaken(String id) {
    return parts.statements.stream().anyMatch(statement -> statement.id().equals(id));
  }

  private void event(GoldEvent event) {
    List<Range> triggers = gold.text().occurrences(event.trigger());
    if (triggers.isEmpty()) {
      return;
    }
    parts.events.add(
        new Event(
            "e" + parts.events.size(),
            mostly(Term.of(EventType.class, event.type())),
            null,
            null,
            moved(triggers.subList(0, 1)).get(0),
            List.of(),
            ids(event.actors()),
            ids(event.recipients()),
            null,
            day(event.date()),
            null,
            List.of(
                new Event.Assertion(mostly(Term.of(Factuality.class, event.factuality())), null)),
            1));
  }

  private void claim(GoldClaim claim) {
    List<Claim.Position> positions = new ArrayList<>();
    for (GoldPosition position : some(claim.positions())) {
      String holder = idByName.get(Objects.requireNonNullElse(position.holder(), ""));
      positions.add(
          new Claim.Position(
              holder,
              holder == null ? position.holder() : null,
              mostly(Term.of(Stance.class, position.stance())),
              null));
    }
    parts.claims.add(new Claim("c" + parts.claims.size(), claim.text(), List.of(), positions));
  }

  private void role(GoldRole role) {
    String title = damage != null && damage.once(5) ? "acting " + role.title() + "s" : role.title();
    String of = role.of();
    parts.roles.add(
        new Role(
            Objects.requireNonNull(idByName.get(role.actor())),
            title,
            of == null ? null : id(of),
            RoleStatus.CURRENT,
            null,
            null,
            null));
  }

  private void dialogue(GoldDialogue dialogue) {
    List<String> parties = ids(dialogue.parties());
    if (parties.size() > 1) {
      parts.dialogues.add(
          new Dialogue(
              parties,
              mostly(Term.of(DialogueState.class, dialogue.state())),
              null,
              null,
              List.of(),
              new Span(0, 1)));
    }
  }

  private @Nullable String id(@Nullable String name) {
    String id = name == null ? null : idByName.get(name);
    return damage == null ? id : damage.mostly(id, damage.any(List.copyOf(idByName.values())));
  }

  private List<String> ids(List<String> names) {
    List<String> ids = new ArrayList<>();
    for (String name : some(names)) {
      ids.add(Objects.requireNonNull(idByName.get(name), name));
    }
    return ids;
  }

  private <T> List<T> some(List<T> values) {
    return damage == null ? values : damage.some(values, values);
  }

  private <E extends Enum<E>> E mostly(E value) {
    return damage == null ? value : damage.mostly(value);
  }

  private @Nullable String day(@Nullable String value) {
    return damage == null ? value : damage.mostly(value, "2025-03-04T10:00");
  }

  private List<Span> moved(List<Range> ranges) {
    List<Span> spans = parts.spans(ranges);
    return damage == null ? spans : damage.moved(spans);
  }
}
