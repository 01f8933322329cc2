package dev.readout.record.identity;

import dev.readout.model.Actor;
import dev.readout.model.Readout;
import dev.readout.model.vocabulary.ActorKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Joins the parties of articles to entities, and parts them when an article goes. */
public final class Identities {

  /** Of a name that is one word, this much else must agree before two are taken for one. */
  private static final int ENOUGH_FOR_ONE_WORD = 2;

  private static final int MOST_CANDIDATES = 10;

  private final EntityRows rows;
  private final OfficeHolders offices;

  /**
   * @param handle within a transaction
   */
  public Identities(Handle handle) {
    rows = new EntityRows(handle);
    offices = new OfficeHolders(handle);
  }

  /** The identity of every actor of an article, by its local id; makes entities that are new. */
  public Map<String, Identity> join(Readout readout) {
    return join(readout, Map.of());
  }

  /**
   * The same where some are known already and stay who they are.
   *
   * @param known by local id
   */
  public Map<String, Identity> join(Readout readout, Map<String, Identity> known) {
    Map<String, Identity> identities = new LinkedHashMap<>(known);
    Set<Integer> taken = new HashSet<>();
    for (Actor actor : readout.actors()) {
      Identity settled = known.get(actor.id());
      if (settled != null) {
        if (actor.kind() == ActorKind.PERSON && settled.entity() != null) {
          taken.add(settled.entity());
        }
        continue;
      }
      Named named = Named.of(readout, actor);
      if (named == null) {
        identities.put(actor.id(), byOffice(readout, actor));
        continue;
      }
      Set<String> evidence = evidence(named);
      Identity identity = identity(named, evidence, taken);
      int entity = Objects.requireNonNull(identity.entity());
      if (named.kind() == ActorKind.PERSON) {
        taken.add(entity); // the article tells its persons apart
      }
      rows.count(entity, named, evidence, 1);
      rows.settle(entity);
      identities.put(actor.id(), identity);
    }
    return identities;
  }

  /** Whoever is known by an office alone is the one who held it on the day of the article. */
  private Identity byOffice(Readout readout, Actor actor) {
    String country = actor.country();
    if (actor.kind() != ActorKind.UNNAMED || country == null) {
      return Identity.UNNAMED;
    }
    return readout
        .document()
        .publishedDay()
        .flatMap(day -> offices.holder(actor.name(), country, day))
        .map(holder -> new Identity(holder, Identity.BY_OFFICE))
        .orElse(Identity.UNNAMED);
  }

  /**
   * Takes back what an article told of its actors. To be called when its rows are gone; removes
   * entities that nothing bears out any more.
   *
   * @param entities by the local id of the actors
   */
  public void part(Readout readout, Map<String, Integer> entities) {
    for (Actor actor : readout.actors()) {
      Integer entity = entities.get(actor.id());
      Named named = Named.of(readout, actor);
      if (entity != null && named != null) {
        rows.count(entity, named, evidence(named), -1);
      }
    }
    for (int entity : new TreeSet<>(entities.values())) {
      rows.tidy(entity);
    }
  }

  /** Removes all entities, when no actor is left. */
  public static void removeAll(Handle handle) {
    for (String table :
        List.of(
            "entity_names",
            "entity_words",
            "entity_blocks",
            "entity_evidence",
            "entity_candidates",
            "entities")) {
      handle.execute("DELETE FROM " + table);
    }
  }

  static Set<String> evidence(Named named) {
    Set<String> evidence = new TreeSet<>(named.evidence());
    if (!named.middle().isEmpty()) {
      evidence.add(Evidence.middle(named.middle()));
    }
    return evidence;
  }

  Identity identity(Named named, Set<String> evidence, Set<Integer> taken) {
    if (named.kind() == ActorKind.PERSON && named.isOneWord()) {
      return ofOneWord(named, evidence, taken);
    }
    if (named.isGeneric()) {
      return new Identity(rows.add(named), "new");
    }
    List<String> blocks = named.blocks();
    List<Integer> same = new ArrayList<>(rows.ofBlock(blocks.get(0)));
    if (same.isEmpty()) {
      // Two full names with one short name are two; a short name alone may be any of them.
      same.addAll(rows.knownOnlyBy(blocks.subList(1, blocks.size())));
    }
    same.removeIf(taken::contains);
    Map<Integer, Integer> agreements = agreements(same, evidence);
    Integer chosen = best(agreements);
    if (chosen != null) {
      // Under its short name, too, it is found from now on.
      blocks.forEach(block -> rows.addBlock(chosen, block));
      return new Identity(chosen, reason(named, agreements.get(chosen)));
    }
    int entity = rows.add(named);
    blocks.forEach(block -> rows.addBlock(entity, block));
    same.stream()
        .limit(MOST_CANDIDATES)
        .forEach(
            other ->
                rows.addCandidate(
                    entity,
                    other,
                    agreements.containsKey(other)
                        ? "same name, nothing decides"
                        : "same name, but something else differs"));
    return new Identity(entity, "new");
  }

  private Identity ofOneWord(Named named, Set<String> evidence, Set<Integer> taken) {
    List<Integer> others =
        new ArrayList<>(rows.withWord(named.kind().label(), NameKey.of(named.name())));
    others.removeIf(taken::contains);
    Map<Integer, Integer> agreements = agreements(others, evidence);
    Map<Integer, Integer> enough = new HashMap<>(agreements);
    enough.values().removeIf(agreement -> agreement < ENOUGH_FOR_ONE_WORD);
    Integer chosen = best(enough);
    if (chosen != null) {
      return new Identity(chosen, "part of the name and evidence");
    }
    int entity = rows.add(named);
    agreements.keySet().stream()
        .sorted()
        .limit(MOST_CANDIDATES)
        .forEach(other -> rows.addCandidate(entity, other, "part of the name, too little else"));
    return new Identity(entity, "new");
  }

  /** Those against whom nothing speaks, with how much speaks for them. */
  private Map<Integer, Integer> agreements(List<Integer> entities, Set<String> evidence) {
    Map<Integer, Integer> agreements = new LinkedHashMap<>();
    for (int entity : entities) {
      Set<String> known = rows.evidence(entity);
      if (!Evidence.conflict(evidence, known)) {
        agreements.put(entity, Evidence.agreement(evidence, known));
      }
    }
    return agreements;
  }

  /** The one with the most evidence; null if there is none or two have as much. */
  private static @Nullable Integer best(Map<Integer, Integer> agreements) {
    Integer best = null;
    boolean alone = false;
    for (Map.Entry<Integer, Integer> entry : agreements.entrySet()) {
      int most = best == null ? -1 : Objects.requireNonNull(agreements.get(best));
      if (entry.getValue() > most) {
        best = entry.getKey();
        alone = true;
      } else if (entry.getValue() == most) {
        alone = false;
      }
    }
    return alone ? best : null;
  }

  private static String reason(Named named, @Nullable Integer agreement) {
    if (named.kind() == ActorKind.STATE && named.country() != null) {
      return "code";
    }
    return agreement != null && agreement > 0 ? "name and evidence" : "name";
  }
}
