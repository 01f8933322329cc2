package dev.readout.reading.actors;

import dev.readout.model.vocabulary.ActorKind;
import dev.readout.reading.lexicon.OrganisationNouns;
import dev.readout.reading.lexicon.Plurals;
import dev.readout.reading.lexicon.States;
import dev.readout.reading.lexicon.WorldBodies;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The organisations of an article by name, short name and acronym. */
final class OrganisationNames {

  private static final String AMBIGUOUS_KEY = "";

  private final Map<String, Entity> byKey = new HashMap<>();
  private final Map<String, String> shortKeys = new HashMap<>();

  /** The organisation of a name; a new one if there is none. */
  Entity get(String name) {
    Optional<Entity> known = find(name);
    if (known.isPresent()) {
      Entity found = known.get();
      if (name.length() > found.name().length() && found.isNamed()) {
        found.rename(name);
        register(found, name);
      } else {
        found.alias(name);
      }
      return found;
    }
    Entity organisation = Entity.named(ActorKind.ORGANISATION, name);
    describe(organisation, name);
    register(organisation, name);
    return organisation;
  }

  Optional<Entity> find(String name) {
    String key = canonical(name);
    Entity known = byKey.get(key);
    if (known == null) {
      String full = shortKeys.get(key);
      known = full == null ? null : byKey.get(full);
    }
    if (known == null && key.endsWith("s")) {
      String full = shortKeys.get(Plurals.singular(key));
      known = full == null ? null : byKey.get(full);
    }
    return Optional.ofNullable(known);
  }

  void register(Entity organisation, String name) {
    String key = canonical(name);
    byKey.putIfAbsent(key, organisation);
    List<String> words = NameWords.of(name);
    if (words.size() > 1) {
      shorten(key, acronym(words, name));
      shorten(key, withoutNouns(words));
      shorten(key, withoutState(name));
    }
  }

  private void shorten(String key, @Nullable String shortKey) {
    if (shortKey == null || shortKey.isEmpty() || shortKey.equals(key)) {
      return;
    }
    String before = shortKeys.putIfAbsent(shortKey, key);
    if (before != null && !before.equals(key) && byKey.get(before) != byKey.get(key)) {
      shortKeys.put(shortKey, AMBIGUOUS_KEY);
    }
  }

  private static @Nullable String acronym(List<String> words, String name) {
    StringBuilder letters = new StringBuilder();
    for (String word : name.split("[\\s\u00a0-]+")) {
      if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
        letters.append(Character.toLowerCase(word.charAt(0)));
      }
    }
    return letters.length() >= 2 && words.size() >= 2 ? letters.toString() : null;
  }

  /** {@code Houthi} of {@code Houthi movement}. */
  private static @Nullable String withoutNouns(List<String> words) {
    int end = words.size();
    while (end > 0 && OrganisationNouns.find(words.get(end - 1)).isPresent()) {
      end--;
    }
    String rest = String.join(" ", words.subList(0, end));
    boolean telling = end > 0 && end < words.size() && States.find(capital(rest)).isEmpty();
    return telling && !words.contains("ministry") ? Plurals.singular(rest) : null;
  }

  /** {@code Foreign Ministry} of {@code Norwegian Foreign Ministry}. */
  private static @Nullable String withoutState(String name) {
    int gap = name.indexOf(' ');
    if (gap < 0) {
      return null;
    }
    String first = name.substring(0, gap).replaceAll("['\u2019]s?$", "");
    return States.find(first).isPresent() ? NameWords.key(name.substring(gap + 1)) : null;
  }

  /** A state before the name counts the same as adjective and as genitive. */
  private static String canonical(String name) {
    Optional<String> world = WorldBodies.find(name);
    if (world.isPresent()) {
      return NameWords.key(world.get());
    }
    int gap = name.indexOf(' ');
    if (gap > 0) {
      String first = name.substring(0, gap).replaceAll("['\u2019]s?$", "");
      Optional<States.StateForm> state = States.find(first);
      if (state.isPresent()) {
        return state.get().code() + " " + NameWords.key(name.substring(gap + 1));
      }
    }
    return NameWords.key(name);
  }

  private static String capital(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  static void describe(Entity organisation, String name) {
    if (WorldBodies.find(name).isPresent()) {
      organisation.isA(OrganisationNouns.Kind.ALLIANCE);
      return;
    }
    List<String> words = NameWords.of(name);
    for (int i = words.size() - 1; i >= 0; i--) {
      Optional<OrganisationNouns.Kind> kind = OrganisationNouns.find(words.get(i));
      boolean head = i == words.size() - 1 || words.get(i + 1).equals("of");
      if (head && kind.isPresent()) {
        organisation.isA(kind.get());
        break;
      }
    }
    for (String word : name.split(" ")) {
      States.find(word.replaceAll("['\u2019]s?$", ""))
          .ifPresent(state -> organisation.belongsTo(state.code()));
    }
  }
}
