package dev.readout.evaluation.gold;

import dev.readout.evaluation.gold.GoldArticle.GoldActor;
import dev.readout.evaluation.gold.GoldArticle.GoldClaim;
import dev.readout.evaluation.gold.GoldArticle.GoldPosition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * When two names mean the same actor of one gold article: equal once normalised, an alias in the
 * gold, or the same last name where only one person of the article has it. Immutable.
 */
final class Names {

  private final Set<String> unnamed = new HashSet<>();
  private final Map<String, String> canonical = new HashMap<>();
  private final Map<String, String> byLastName = new HashMap<>();

  Names(GoldArticle gold) {
    List<GoldActor> actors = gold.actors().all();
    Map<String, Integer> bearers = new HashMap<>();
    for (GoldActor actor : actors) {
      canonical.putIfAbsent(NameWords.normalised(actor.name()), actor.name());
      for (String alias : actor.aliases()) {
        canonical.putIfAbsent(NameWords.normalised(alias), actor.name());
      }
      if (actor.kind().equals("unnamed")) {
        unnamed.add(actor.name());
      }
      if (actor.kind().equals("person")) {
        String last = NameWords.last(actor.name());
        byLastName.put(last, actor.name());
        bearers.merge(last, 1, Integer::sum);
      }
    }
    byLastName.keySet().removeIf(last -> !Integer.valueOf(1).equals(bearers.get(last)));
    for (String descriptor : descriptors(gold)) {
      canonical.putIfAbsent(NameWords.normalised(descriptor), descriptor);
      byLastName.putIfAbsent(NameWords.last(descriptor), descriptor);
    }
  }

  /** Holders of positions that are no actors. */
  private Set<String> descriptors(GoldArticle gold) {
    Set<String> descriptors = new LinkedHashSet<>();
    for (GoldClaim claim : gold.claims().all()) {
      for (GoldPosition position : claim.positions()) {
        if (position.holder() != null) {
          descriptors.add(position.holder());
        }
      }
    }
    descriptors.removeAll(new HashSet<>(canonical.values()));
    return descriptors;
  }

  /**
   * The gold's canonical name for a name; else {@code ?} and the name, which equals no name in the
   * gold.
   */
  String resolve(String name) {
    String plain = NameWords.normalised(name);
    String found = canonical.get(plain);
    if (found == null) {
      found = byLastName.get(NameWords.last(plain));
    }
    return found == null ? "?" + plain : found;
  }

  /** Whether a canonical name is the descriptor of an unnamed source. */
  boolean isUnnamed(String canonicalName) {
    return unnamed.contains(canonicalName);
  }
}
