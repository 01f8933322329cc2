package dev.readout.record.identity;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** All columns that say which entity an actor is. */
final class EntityColumns {

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

  private EntityColumns() {}

  private static Column owned(String table, String key, String owner, String entity, String actor) {
    return new Column(
        table, entity, actor, key + " IN (SELECT id FROM " + owner + " WHERE version = ?)");
  }

  /** Says who one actor is. */
  static void set(Handle handle, int actor, int version, @Nullable Integer entity, String by) {
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
          actor,
          version);
    }
    handle.execute("UPDATE actors SET joined_by = ? WHERE id = ?", by, actor);
  }

  /** Puts one entity in the place of another everywhere; null for nobody. */
  static void replace(Handle handle, int entity, @Nullable Integer by) {
    for (Column column : COLUMNS) {
      handle.execute(
          "UPDATE "
              + column.table()
              + " SET "
              + column.entity()
              + " = ? WHERE "
              + column.entity()
              + " = ?",
          by,
          entity);
    }
  }
}
