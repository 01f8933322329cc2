package dev.readout.reading.actors;

import dev.readout.model.vocabulary.ActorKind;
import dev.readout.reading.lexicon.Sex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a first reading of the article told of its persons, which helps to read it again from its
 * start: sex and state.
 */
final class Knowledge {

  private final Map<String, Sex> sexes = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();

  private Knowledge() {}

  /** What is known at the end of a reading. */
  static Knowledge of(Cast cast) {
    List<Entity> persons =
        cast.admitted().stream().filter(one -> one.kind() == ActorKind.PERSON).toList();
    persons.forEach(Knowledge::throughEnvoys);
    cast.pluralTitles().forEach(Knowledge::share);
    Knowledge knowledge = new Knowledge();
    for (Entity person : persons) {
      String key = NameWords.key(person.name());
      knowledge.sexes.put(key, person.sex());
      String country = person.country();
      if (country != null) {
        knowledge.countries.put(key, country);
      }
    }
    return knowledge;
  }

  /** Who is envoy of a state, and envoy of a person: the person belongs to the state. */
  private static void throughEnvoys(Entity holder) {
    for (HeldTitle one : holder.titles()) {
      Entity person = one.owner();
      if (person == null || person.kind() != ActorKind.PERSON) {
        continue;
      }
      for (HeldTitle other : holder.titles()) {
        Entity state = other.owner();
        if (state != null && state.kind() == ActorKind.STATE && other.key().equals(one.key())) {
          person.belongsTo(state.country());
        }
      }
    }
  }

  /** Of {@code the presidents of Chile and Peru}, if one is known, the other is the other's. */
  private static void share(PluralTitle title) {
    List<Entity> open = new ArrayList<>();
    List<Entity> states = new ArrayList<>(title.states());
    for (Entity holder : Set.copyOf(title.holders())) {
      String country = holder.country();
      if (country == null) {
        open.add(holder);
      } else {
        states.removeIf(state -> Objects.equals(state.country(), country));
      }
    }
    if (open.size() == 1 && states.size() == 1) {
      open.get(0).belongsTo(states.get(0).country());
    }
  }

  /** What is known of a person of another reading. */
  Sex sex(Entity person) {
    return sexes.getOrDefault(NameWords.key(person.name()), Sex.UNKNOWN);
  }

  /** Tells the persons of another reading. */
  void tell(Cast cast) {
    for (Entity entity : cast.admitted()) {
      if (entity.kind() == ActorKind.PERSON) {
        String key = NameWords.key(entity.name());
        entity.learn(sexes.getOrDefault(key, Sex.UNKNOWN));
        entity.belongsTo(countries.get(key));
      }
    }
  }
}
