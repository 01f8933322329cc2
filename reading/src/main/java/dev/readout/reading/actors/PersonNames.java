package dev.readout.reading.actors;

import dev.readout.model.vocabulary.ActorKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The persons of an article by their names. Full names are told first, so that a family name can be
 * joined to the one full name it belongs to wherever that stands.
 */
final class PersonNames {

  /** Of people with one family name and one initial, so many are compared. */
  private static final int COMPARED = 8;

  private final Map<String, Entity> byFullName = new HashMap<>();
  private final Map<String, List<Entity>> byInitial = new HashMap<>();
  private final Map<String, Set<Entity>> byLast = new HashMap<>();
  private final Map<String, Set<Entity>> byFirst = new HashMap<>();
  private final Map<Entity, String> firstNames = new HashMap<>();

  /** The person with a full name (two words at least); a new one if there is none. */
  Entity full(String name) {
    List<String> words = NameWords.of(name);
    String key = String.join(" ", words);
    Entity known = byFullName.get(key);
    if (known != null) {
      return known;
    }
    String first = words.get(0);
    String last = words.get(words.size() - 1);
    List<Entity> similar =
        byInitial.computeIfAbsent(last + " " + first.charAt(0), unused -> new ArrayList<>());
    for (Entity other : similar) {
      if (agree(first, firstNames.getOrDefault(other, ""))) {
        byFullName.put(key, other);
        if (name.length() > other.name().length()) {
          other.rename(name);
          firstNames.put(other, first);
        } else {
          other.alias(name);
        }
        return other;
      }
    }
    Entity person = Entity.named(ActorKind.PERSON, name);
    byFullName.put(key, person);
    if (similar.size() < COMPARED) {
      similar.add(person);
    }
    firstNames.put(person, first);
    byLast.computeIfAbsent(last, unused -> new LinkedHashSet<>()).add(person);
    byFirst.computeIfAbsent(first, unused -> new LinkedHashSet<>()).add(person);
    return person;
  }

  private static boolean agree(String one, String other) {
    String shorter = one.length() <= other.length() ? one : other;
    String longer = shorter.equals(one) ? other : one;
    boolean shortened =
        longer.startsWith(shorter) && (shorter.length() == 1 || shorter.length() >= 3);
    return shortened || isSpelling(shorter, longer);
  }

  /** Two spellings of one name ({@code Mohamed, Mohammed}): one letter differs, within the word. */
  private static boolean isSpelling(String shorter, String longer) {
    int least = 5;
    if (shorter.length() < least || longer.length() - shorter.length() > 1) {
      return false;
    }
    int start = 0;
    while (start < shorter.length() && shorter.charAt(start) == longer.charAt(start)) {
      start++;
    }
    int end = 0;
    while (end < shorter.length() - start
        && shorter.charAt(shorter.length() - 1 - end) == longer.charAt(longer.length() - 1 - end)) {
      end++;
    }
    return start > 0 && end > 0 && longer.length() - start - end <= 1;
  }

  /** The persons whom a family name, or failing that a first name, can mean. */
  Set<Entity> single(String name) {
    String key = NameWords.key(name);
    Set<Entity> byFamily = byLast.get(key);
    if (byFamily != null) {
      return byFamily;
    }
    return byFirst.getOrDefault(key, Set.of());
  }

  /** A person known by one name only. */
  Entity alone(String name) {
    Entity person = Entity.named(ActorKind.PERSON, name);
    byLast.computeIfAbsent(NameWords.key(name), unused -> new LinkedHashSet<>()).add(person);
    return person;
  }
}
