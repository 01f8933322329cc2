package dev.readout.record.identity;

import dev.readout.model.Actor;
import dev.readout.model.Readout;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntFunction;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Gives actors to other entities, with all rows that name them. */
final class EntityMoves {

  private final Handle handle;
  private final EntityRows rows;
  private final IntFunction<Readout> readouts;

  /**
   * @param readouts what is read in a version, with the corrections in it
   */
  EntityMoves(Handle handle, IntFunction<Readout> readouts) {
    this.handle = handle;
    this.readouts = readouts;
    rows = new EntityRows(handle);
  }

  /** An actor of an article. */
  record ActorRow(int id, int version, String local, @Nullable Integer entity, String joinedBy) {}

  List<ActorRow> actors(String condition, Object... parameters) {
    var query =
        handle.createQuery(
            "SELECT a.id, a.version, a.local, a.entity, a.joined_by FROM actors a WHERE "
                + condition
                + " ORDER BY a.version, a.id");
    for (int i = 0; i < parameters.length; i++) {
      query.bind(i, parameters[i]);
    }
    return query
        .map(
            (row, context) ->
                new ActorRow(
                    row.getInt(1),
                    row.getInt(2),
                    row.getString(3),
                    (Integer) row.getObject(4),
                    row.getString(5)))
        .list();
  }

  /** What the article tells of the actor; null for one that it does not name. */
  @Nullable Named named(ActorRow actor) {
    Readout readout = readouts.apply(actor.version());
    for (Actor of : readout.actors()) {
      if (of.id().equals(actor.local())) {
        return Named.of(readout, of);
      }
    }
    return null;
  }

  /** Gives one actor to an entity; the one that it had goes if nobody else is it. */
  void move(ActorRow actor, int entity, String joinedBy) {
    Named named = named(actor);
    if (named == null) {
      return;
    }
    Set<String> evidence = Identities.evidence(named);
    assign(actor, entity, joinedBy);
    Integer old = actor.entity();
    if (old != null && old != entity) {
      rows.count(old, named, evidence, -1);
      rows.tidy(old);
    }
    if (old == null || old != entity) {
      rows.count(entity, named, evidence, 1);
      rows.settle(entity);
    }
  }

  private void assign(ActorRow actor, @Nullable Integer entity, String joinedBy) {
    EntityColumns.set(handle, actor.id(), actor.version(), entity, joinedBy);
  }

  /** A new entity for an actor; it can be found by its name as all others. */
  int entityFor(ActorRow actor) {
    Named named = Objects.requireNonNull(named(actor));
    int entity = rows.add(named);
    if (!named.isGeneric()) {
      named.blocks().forEach(block -> rows.addBlock(entity, block));
    }
    return entity;
  }

  void addCandidate(int entity, int other, String reason) {
    if (entity != other) {
      rows.addCandidate(entity, other, reason);
    }
  }

  /** Makes one entity of two; the second goes. */
  void merge(int into, int from) {
    EntityColumns.replace(handle, from, into);
    rows.merge(into, from);
    rows.settle(into);
  }

  /** Takes an entity apart and judges anew who each of its actors is. */
  List<ActorRow> rejudge(int entity) {
    List<ActorRow> all = actors("a.entity = ?", entity);
    all.forEach(actor -> assign(actor, null, Identity.UNNAMED.joinedBy()));
    rows.remove(entity);
    for (ActorRow actor : all) {
      Named named = named(actor);
      if (named != null) {
        Set<Integer> taken =
            Set.copyOf(
                handle
                    .createQuery(
                        "SELECT entity FROM actors WHERE version = ? AND kind = 'person'"
                            + " AND entity IS NOT NULL AND id <> ?")
                    .bind(0, actor.version())
                    .bind(1, actor.id())
                    .mapTo(Integer.class)
                    .list());
        Set<String> evidence = Identities.evidence(named);
        Identity identity = new Identities(handle).identity(named, evidence, taken);
        int anew = Objects.requireNonNull(identity.entity());
        assign(actor, anew, identity.joinedBy());
        rows.count(anew, named, evidence, 1);
        rows.settle(anew);
      }
    }
    return all;
  }
}
