package dev.readout.reading.actors;

import dev.readout.model.Span;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.model.vocabulary.MentionForm;
import dev.readout.reading.lexicon.States;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All who may be spoken of in one article, and where they are mentioned. */
final class Cast {

  /** Of the holders of one title, so many of the last are remembered. */
  private static final int REMEMBERED = 12;

  private final PersonNames persons = new PersonNames();
  private final OrganisationNames organisations = new OrganisationNames();
  private final Map<String, Entity> states = new HashMap<>();
  private final Map<String, Entity> places = new HashMap<>();
  private final Map<String, Deque<Entity>> described = new HashMap<>();
  private final List<Entity> admitted = new ArrayList<>();
  private final Map<String, Entity> byId = new HashMap<>();
  private final Map<String, List<Entity>> pluralTitles = new TreeMap<>();
  private final TreeMap<Span, Set<Entity>> mentions = new TreeMap<>();

  PersonNames persons() {
    return persons;
  }

  OrganisationNames organisations() {
    return organisations;
  }

  Entity state(String code) {
    return states.computeIfAbsent(
        code,
        unused -> {
          Entity state = Entity.named(ActorKind.STATE, States.name(code));
          state.belongsTo(code);
          return state;
        });
  }

  Entity place(String name, @Nullable String country) {
    Entity place =
        places.computeIfAbsent(NameWords.key(name), unused -> Entity.named(ActorKind.PLACE, name));
    place.belongsTo(country);
    return place;
  }

  /** Makes an entity an actor, if it is none yet. */
  Entity admit(Entity entity) {
    if (!entity.isAdmitted()) {
      admitted.add(entity);
      entity.admit("a" + admitted.size());
      byId.put(entity.id(), entity);
    }
    return entity;
  }

  List<Entity> admitted() {
    return admitted;
  }

  /**
   * @throws IllegalArgumentException if there is no such actor
   */
  Entity byId(String id) {
    Entity entity = byId.get(id);
    if (entity == null) {
      throw new IllegalArgumentException("no actor has the id '" + id + "'");
    }
    return entity;
  }

  Optional<Entity> byCountry(String code) {
    return Optional.ofNullable(states.get(code)).filter(Entity::isAdmitted);
  }

  void mention(Entity entity, Span span, MentionForm form, int token) {
    entity.mention(span, form);
    entity.seenAt(token);
    mentions.computeIfAbsent(span, unused -> new LinkedHashSet<>()).add(entity);
  }

  void forget(Entity entity, Span span) {
    entity.forget(span);
    Set<Entity> there = mentions.get(span);
    if (there != null) {
      there.remove(entity);
    }
  }

  /** Those with a mention within a span, in the order of the text. */
  Set<Entity> mentionedIn(Span span) {
    Set<Entity> found = new LinkedHashSet<>();
    for (Map.Entry<Span, Set<Entity>> entry :
        mentions
            .subMap(
                new Span(span.start(), span.start() + 1),
                true,
                new Span(span.end(), span.end() + 1),
                true)
            .entrySet()) {
      if (span.contains(entry.getKey())) {
        found.addAll(entry.getValue());
      }
    }
    return found;
  }

  /** Remembers that a noun was said of an entity. */
  void describe(String noun, Entity entity) {
    Deque<Entity> holders = described.computeIfAbsent(noun, unused -> new ArrayDeque<>());
    if (holders.contains(entity)) {
      return;
    }
    holders.addFirst(entity);
    if (holders.size() > REMEMBERED) {
      holders.removeLast();
    }
  }

  /** An office that several states have: {@code the presidents of Chile and Peru}. */
  void plural(String key, List<Entity> owners) {
    pluralTitles.put(key, owners);
  }

  /** The offices that several have, with those who hold them at the end of the reading. */
  List<PluralTitle> pluralTitles() {
    List<PluralTitle> titles = new ArrayList<>();
    pluralTitles.forEach(
        (key, owners) -> {
          List<Entity> holders =
              described(key).stream().filter(one -> one.kind() == ActorKind.PERSON).toList();
          titles.add(new PluralTitle(owners, holders));
        });
    return titles;
  }

  /** Those of whom a noun was said, the last ones. */
  Collection<Entity> described(String noun) {
    return described.getOrDefault(noun, new ArrayDeque<>());
  }
}
