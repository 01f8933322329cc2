package dev.readout.record.identity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** The rows of entities. All within the transaction of whoever asks. */
final class EntityRows {

  private final Handle handle;

  EntityRows(Handle handle) {
    this.handle = handle;
  }

  /** Makes an entity that is found again by its block. */
  int add(Named named) {
    int id =
        handle
            .createQuery("SELECT coalesce(max(id), 0) + 1 FROM entities")
            .mapTo(Integer.class)
            .one();
    handle.execute(
        "INSERT INTO entities (id, kind, name, country) VALUES (?, ?, ?, ?)",
        id,
        named.kind().label(),
        named.name(),
        named.country());
    return id;
  }

  void addBlock(int entity, String block) {
    handle.execute(
        "INSERT INTO entity_blocks (block, entity) VALUES (?, ?) ON CONFLICT DO NOTHING",
        block,
        entity);
  }

  /** Entities that are found by one of the blocks and by no other. */
  Set<Integer> knownOnlyBy(List<String> blocks) {
    Set<Integer> entities = new TreeSet<>();
    for (String block : blocks) {
      for (int entity : ofBlock(block)) {
        int all =
            handle
                .createQuery("SELECT count(*) FROM entity_blocks WHERE entity = ?")
                .bind(0, entity)
                .mapTo(Integer.class)
                .one();
        if (all == 1) {
          entities.add(entity);
        }
      }
    }
    return entities;
  }

  List<Integer> ofBlock(String block) {
    return handle
        .createQuery("SELECT entity FROM entity_blocks WHERE block = ? ORDER BY entity")
        .bind(0, block)
        .mapTo(Integer.class)
        .list();
  }

  /** Entities of a kind that have a word in a name and can be found again by their block. */
  List<Integer> withWord(String kind, String word) {
    return handle
        .createQuery(
            "SELECT w.entity FROM entity_words w JOIN entities e ON e.id = w.entity"
                + " WHERE w.word = ? AND e.kind = ?"
                + " AND EXISTS (SELECT 1 FROM entity_blocks b WHERE b.entity = e.id)"
                + " ORDER BY w.entity LIMIT 50")
        .bind(0, word)
        .bind(1, kind)
        .mapTo(Integer.class)
        .list();
  }

  Set<String> evidence(int entity) {
    return new HashSet<>(
        handle
            .createQuery("SELECT evidence FROM entity_evidence WHERE entity = ?")
            .bind(0, entity)
            .mapTo(String.class)
            .list());
  }

  void addCandidate(int entity, int candidate, String reason) {
    handle.execute(
        "INSERT INTO entity_candidates (entity, candidate, reason) VALUES (?, ?, ?)"
            + " ON CONFLICT DO NOTHING",
        entity,
        candidate,
        reason);
  }

  /** Counts what an article tells, or with -1 takes it back. */
  void count(int entity, Named named, Set<String> evidence, int by) {
    for (String name : named.names()) {
      int main = name.equals(named.name()) ? by : 0;
      String key = NameKey.of(name);
      handle.execute(
          "INSERT INTO entity_names (entity, name, name_key, uses, main_uses) VALUES (?, ?, ?, ?, ?)"
              + " ON CONFLICT (entity, name) DO UPDATE SET uses = entity_names.uses + excluded.uses,"
              + " main_uses = entity_names.main_uses + excluded.main_uses",
          entity,
          name,
          key,
          by,
          main);
      if (by > 0) {
        for (String word : Set.copyOf(NameKey.words(name))) {
          handle.execute(
              "INSERT INTO entity_words (word, entity) VALUES (?, ?) ON CONFLICT DO NOTHING",
              word,
              entity);
        }
      }
    }
    for (String piece : evidence) {
      handle.execute(
          "INSERT INTO entity_evidence (entity, evidence, uses) VALUES (?, ?, ?)"
              + " ON CONFLICT (entity, evidence) DO UPDATE"
              + " SET uses = entity_evidence.uses + excluded.uses",
          entity,
          piece,
          by);
    }
  }

  /** Takes out names and evidence that nothing bears out any more. */
  void dropUnused(int entity) {
    handle.execute("DELETE FROM entity_names WHERE entity = ? AND uses <= 0", entity);
    handle.execute("DELETE FROM entity_evidence WHERE entity = ? AND uses <= 0", entity);
    handle.execute("DELETE FROM entity_words WHERE entity = ?", entity);
    Set<String> words = new HashSet<>();
    handle
        .createQuery("SELECT name_key FROM entity_names WHERE entity = ?")
        .bind(0, entity)
        .mapTo(String.class)
        .forEach(key -> words.addAll(List.of(key.split(" "))));
    words.forEach(
        word ->
            handle.execute("INSERT INTO entity_words (word, entity) VALUES (?, ?)", word, entity));
  }

  /** Gives the entity the name and the country that most articles give it. */
  void settle(int entity) {
    handle.execute(
        "UPDATE entities SET name = (SELECT n.name FROM entity_names n WHERE n.entity = entities.id"
            // A person is called by the full name, however often the surname alone is used.
            + " ORDER BY CASE WHEN entities.kind = 'person' AND n.name_key NOT LIKE '% %'"
            + " THEN 1 ELSE 0 END, n.main_uses DESC, n.uses DESC, n.name LIMIT 1),"
            + " country = (SELECT substr(v.evidence, 9) FROM entity_evidence v"
            + " WHERE v.entity = entities.id AND v.evidence LIKE 'country:%'"
            + " ORDER BY v.uses DESC, v.evidence LIMIT 1)"
            + " WHERE id = ?",
        entity);
  }

  /** Gives all that is known of the second to the first and removes it. */
  void merge(int into, int from) {
    handle.execute(
        "INSERT INTO entity_names (entity, name, name_key, uses, main_uses)"
            + " SELECT ?, name, name_key, uses, main_uses FROM entity_names WHERE entity = ?"
            + " ON CONFLICT (entity, name) DO UPDATE SET uses = entity_names.uses + excluded.uses,"
            + " main_uses = entity_names.main_uses + excluded.main_uses",
        into,
        from);
    handle.execute(
        "INSERT INTO entity_evidence (entity, evidence, uses)"
            + " SELECT ?, evidence, uses FROM entity_evidence WHERE entity = ?"
            + " ON CONFLICT (entity, evidence) DO UPDATE"
            + " SET uses = entity_evidence.uses + excluded.uses",
        into,
        from);
    for (String table : List.of("entity_words", "entity_blocks")) {
      String key = table.equals("entity_words") ? "word" : "block";
      handle.execute(
          "INSERT INTO "
              + table
              + " ("
              + key
              + ", entity) SELECT "
              + key
              + ", ? FROM "
              + table
              + " WHERE entity = ? ON CONFLICT DO NOTHING",
          into,
          from);
    }
    handle.execute(
        "INSERT INTO entity_candidates (entity, candidate, reason)"
            + " SELECT ?, candidate, reason FROM entity_candidates"
            + " WHERE entity = ? AND candidate <> ? ON CONFLICT DO NOTHING",
        into,
        from,
        into);
    handle.execute(
        "INSERT INTO entity_candidates (entity, candidate, reason)"
            + " SELECT entity, ?, reason FROM entity_candidates"
            + " WHERE candidate = ? AND entity <> ? ON CONFLICT DO NOTHING",
        into,
        from,
        into);
    remove(from);
  }

  /** To be called when an entity has lost actors: without any that is named it goes. */
  void tidy(int entity) {
    if (isUsed(entity)) {
      dropUnused(entity);
      settle(entity);
    } else {
      handle.execute(
          "UPDATE actors SET joined_by = ? WHERE entity = ?", Identity.UNNAMED.joinedBy(), entity);
      EntityColumns.replace(handle, entity, null);
      remove(entity);
    }
  }

  private boolean isUsed(int entity) {
    return handle
        .createQuery("SELECT 1 FROM actors WHERE entity = ? AND joined_by <> ? LIMIT 1")
        .bind(0, entity)
        .bind(1, Identity.BY_OFFICE)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  void remove(int entity) {
    for (String table :
        List.of("entity_names", "entity_words", "entity_blocks", "entity_evidence")) {
      handle.execute("DELETE FROM " + table + " WHERE entity = ?", entity);
    }
    handle.execute(
        "DELETE FROM entity_candidates WHERE entity = ? OR candidate = ?", entity, entity);
    handle.execute("DELETE FROM entities WHERE id = ?", entity);
  }
}
