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

  /** A column with the entity of the actor in another column, and how rows hang on a version. */
  private record Column(String table, String entity, String actor, String ofVersion) {}

  private static final List<Column> COLUMNS =
      List.of(
          new Column("actors", "entity", "id", "version = ?"),
          new Column("roles", "entity", "actor", "version = ?"),
          new Column("roles", "of_entity", "of_actor", "version = ?"),
          new Column("statements", "speaker_entity", "speaker_actor", "version = ?"),
          owned("statement_actors", "statement", "statements", "entity", "actor"),
          owned("positions", "claim", "claims", "holder_entity", "holder_actor"),
          owned("event_actors", "event", "events", "entity", "actor"),
          owned("dialogue_parties", "dialogue", "dialogues", "entity", "actor"));

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

  private static Column owned(
      String table, String key, String owner, String entity, String actor) {
    return new Column(
        table, entity, actor, key + " IN (SELECT id FROM " + owner + " WHERE version = ?)");
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
      tidy(old);
    }
    if (old == null || old != entity) {
      rows.count(entity, named, evidence, 1);
      rows.settle(entity);
    }
  }

  private void assign(ActorRow actor, int entity, String joinedBy) {
    for (Column column : COLUMNS) {
      handle.execute(
          "UPDATE "
              + column.table()
              + " SET "
              + column.entity()
              + " = ? WHERE "
              + column.actor()
              + " = ? AND "
              + column.ofVersion(),
          entity,
          actor.id(),
          actor.version());
    }
    handle.execute("UPDATE actors SET joined_by = ? WHERE id = ?", joinedBy, actor.id());
  }

  /** A new entity for an actor; it can be found by its name as all others. */
  int entityFor(ActorRow actor) {
    Named named = Objects.requireNonNull(named(actor));
    int entity = rows.add(named);
    if (!named.isGeneric()) {
      rows.addBlock(entity, named.block());
    }
    return entity;
  }

  void addCandidate(int entity, int other, String reason) {
    if (entity != other) {
      rows.addCandidate(entity, other, reason);
    }
  }

  private void tidy(int entity) {
    if (rows.isUsed(entity)) {
      rows.dropUnused(entity);
      rows.settle(entity);
    } else {
      rows.remove(entity);
    }
  }

  /** Makes one entity of two; the second goes. */
  void merge(int into, int from) {
    for (Column column : COLUMNS) {
      handle.execute(
          "UPDATE "
              + column.table()
              + " SET "
              + column.entity()
              + " = ? WHERE "
              + column.entity()
              + " = ?",
          into,
          from);
    }
    rows.merge(into, from);
    rows.settle(into);
  }

  /** Takes an entity apart and judges anew who each of its actors is. */
  List<ActorRow> rejudge(int entity) {
    List<ActorRow> all = actors("a.entity = ?", entity);
    for (ActorRow actor : all) {
      for (Column column : COLUMNS) {
        handle.execute(
            "UPDATE "
                + column.table()
                + " SET "
                + column.entity()
                + " = NULL WHERE "
                + column.actor()
                + " = ? AND "
                + column.ofVersion(),
            actor.id(),
            actor.version());
      }
    }
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
