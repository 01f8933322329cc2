package dev.readout.record.check;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Counts and hashes what the tables hold. */
final class Contents {

  /**
   * The tables with the columns that put their rows in order. The packed readouts are left out of
   * the hash: how they are compressed is the platform's; what follows from them is hashed.
   */
  private static final Map<String, String> TABLES = new LinkedHashMap<>();

  static {
    TABLES.put("documents", "id");
    TABLES.put("versions", "id");
    TABLES.put("entities", "id");
    TABLES.put("entity_names", "entity, name");
    TABLES.put("entity_words", "word, entity");
    TABLES.put("entity_blocks", "block, entity");
    TABLES.put("entity_evidence", "entity, evidence");
    TABLES.put("entity_candidates", "entity, candidate");
    TABLES.put("actors", "id");
    TABLES.put("actor_aliases", "actor, position");
    TABLES.put("roles", "id");
    TABLES.put("statements", "id");
    TABLES.put("statement_spans", "statement, part, position");
    TABLES.put("statement_actors", "statement, relation, position");
    TABLES.put("claims", "id");
    TABLES.put("positions", "claim, position");
    TABLES.put("events", "id");
    TABLES.put("event_actors", "event, side, position");
    TABLES.put("event_assertions", "event, position");
    TABLES.put("dialogues", "id");
    TABLES.put("dialogue_parties", "dialogue, position");
    TABLES.put("wikidata_items", "item");
    TABLES.put("wikidata_names", "name_key, item");
    TABLES.put("wikidata_offices", "item, position");
    TABLES.put("corrections", "id");
    TABLES.put("correction_places", "correction, position");
    TABLES.put("correction_states", "correction");
    for (String joined : List.of("reprints", "repeats", "same_claims", "same_events")) {
      TABLES.put(joined, "item");
    }
    for (String keys : List.of("reprint_keys", "repeat_keys", "claim_keys", "event_keys")) {
      TABLES.put(keys, "key, item");
    }
    TABLES.put("stories", "version");
  }

  private final Map<String, Long> counts = new LinkedHashMap<>();
  private final MessageDigest digest;

  Contents(Handle handle) {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
    TABLES.forEach((table, order) -> counts.put(table, read(handle, table, order)));
  }

  Map<String, Long> counts() {
    return counts;
  }

  String digest() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private long read(Handle handle, String table, String order) {
    update(table);
    return handle
        .createQuery("SELECT * FROM " + table + " ORDER BY " + order)
        .setFetchSize(1_000)
        .scanResultSet(
            (rows, context) -> {
              long count = 0;
              try (ResultSet row = rows.get()) {
                while (row.next()) {
                  count++;
                  add(row);
                }
              }
              return count;
            });
  }

  private void add(ResultSet row) throws SQLException {
    int columns = row.getMetaData().getColumnCount();
    for (int i = 1; i <= columns; i++) {
      if (!row.getMetaData().getColumnName(i).equals("readout")) {
        update(value(row, i));
      }
    }
  }

  /** The databases write numbers with decimals in their own ways. */
  private static String value(ResultSet row, int column) throws SQLException {
    String value = row.getString(column);
    if (value == null) {
      return "\u0000";
    }
    int type = row.getMetaData().getColumnType(column);
    boolean decimal = type == Types.REAL || type == Types.FLOAT || type == Types.DOUBLE;
    return decimal ? String.valueOf(Math.round(row.getDouble(column) * 1_000)) : value;
  }

  private void update(String value) {
    digest.update(value.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0xff);
  }
}
