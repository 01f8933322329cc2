package dev.readout.reading.actors;

import dev.readout.model.Actor;
import dev.readout.model.Mention;
import dev.readout.model.Span;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.model.vocabulary.MentionForm;
import dev.readout.reading.lexicon.OrganisationNouns;
import dev.readout.reading.lexicon.Sex;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something the article may speak of, while it is read. Becomes an actor, with an id,
 * when it is named or asked for.
 */
final class Entity {

  private ActorKind kind;
  private String name;
  private final boolean named;
  private boolean human;
  private boolean plural;
  private Sex sex = Sex.UNKNOWN;
  private @Nullable String country;
  private OrganisationNouns.@Nullable Kind organisation;
  private @Nullable String id;
  private int lastToken = -1;
  private final Set<String> aliases = new LinkedHashSet<>();
  private final TreeMap<Span, MentionForm> mentions = new TreeMap<>();
  private final List<HeldTitle> titles = new ArrayList<>();

  private Entity(ActorKind kind, String name, boolean named) {
    this.kind = kind;
    this.name = name;
    this.named = named;
    human = kind == ActorKind.PERSON;
    plural = kind == ActorKind.GROUP;
  }

  static Entity named(ActorKind kind, String name) {
    return new Entity(kind, name, true);
  }

  static Entity described(ActorKind kind, String descriptor) {
    return new Entity(kind, descriptor, false);
  }

  /** A person who is described, not named. */
  static Entity somebody(String descriptor) {
    Entity entity = new Entity(ActorKind.UNNAMED, descriptor, false);
    entity.human = true;
    return entity;
  }

  /** Several people who are described, not named. */
  static Entity people(ActorKind kind, String descriptor) {
    Entity entity = new Entity(kind, descriptor, false);
    entity.human = true;
    entity.plural = true;
    return entity;
  }

  ActorKind kind() {
    return kind;
  }

  void becomes(ActorKind other) {
    kind = other;
    human = other == ActorKind.PERSON;
  }

  String name() {
    return name;
  }

  boolean isNamed() {
    return named;
  }

  /** A fuller name takes the place of a shorter one, which stays as an alias. */
  void rename(String fuller) {
    if (!fuller.equals(name)) {
      aliases.add(name);
      name = fuller;
    }
  }

  boolean isHuman() {
    return human;
  }

  boolean isPlural() {
    return plural;
  }

  boolean isOnePerson() {
    return human && !plural;
  }

  Sex sex() {
    return sex;
  }

  void learn(Sex told) {
    if (sex == Sex.UNKNOWN) {
      sex = told;
    }
  }

  @Nullable String country() {
    return country;
  }

  void belongsTo(@Nullable String code) {
    if (country == null) {
      country = code;
    }
  }

  OrganisationNouns.@Nullable Kind organisation() {
    return organisation;
  }

  void isA(OrganisationNouns.Kind told) {
    if (organisation == null) {
      organisation = told;
    }
  }

  List<HeldTitle> titles() {
    return titles;
  }

  void holds(HeldTitle title) {
    titles.add(title);
    learn(title.phrase().noun().sex());
    Entity owner = title.owner();
    if (owner != null) {
      belongsTo(owner.country());
    }
  }

  boolean isAdmitted() {
    return id != null;
  }

  void admit(String newId) {
    id = newId;
  }

  String id() {
    if (id == null) {
      throw new IllegalStateException("not an actor yet: " + name);
    }
    return id;
  }

  /** Grows with the number of places that name it. */
  double prominence() {
    return 1 + 0.04 * Math.log1p(mentions.size());
  }

  /** Index of the last token that was seen to mean it, -1 before the first. */
  int lastToken() {
    return lastToken;
  }

  void seenAt(int token) {
    lastToken = Math.max(lastToken, token);
  }

  void mention(Span span, MentionForm form) {
    mentions.putIfAbsent(span, form);
  }

  void forget(Span span) {
    mentions.remove(span);
  }

  /** Another form; of a name in capitals the plain form is the better one. */
  void alias(String words) {
    boolean shouted = name.length() > 3 && isCapitals(name) && words.equalsIgnoreCase(name);
    if (shouted && !isCapitals(words)) {
      name = words;
    } else if (!words.equals(name)) {
      aliases.add(words);
    }
  }

  private static boolean isCapitals(String words) {
    return words.equals(words.toUpperCase(java.util.Locale.ROOT));
  }

  Actor toActor() {
    Set<String> others = new LinkedHashSet<>(aliases);
    others.remove(name);
    others.removeIf(other -> isCapitals(other) && other.equalsIgnoreCase(name));
    List<Mention> places = new ArrayList<>();
    mentions.forEach((span, form) -> places.add(new Mention(span, form)));
    return new Actor(id(), name, kind, List.copyOf(others), country, null, List.of(), places);
  }

  @Override
  public String toString() {
    return kind + " " + name;
  }
}
