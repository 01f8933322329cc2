package dev.readout.record.sql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Brings a record's schema to the present version, step by step, each step checked by its hash. */
final class Migrations {

  private final Dialect dialect;
  private final List<Migration> known;

  private Migrations(Dialect dialect, List<Migration> known) {
    this.dialect = dialect;
    this.known = known;
  }

  static Migrations load(Dialect dialect) {
    List<Migration> known = new ArrayList<>();
    for (String line : resource("migrations.txt").lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] parts = line.split(" ");
      String file = parts[0] + "-" + parts[1];
      String own = parts[2].equals("own") ? "." + dialect.name() : "";
      known.add(new Migration(Integer.parseInt(parts[0]), parts[1], resource(file + own + ".sql")));
    }
    return new Migrations(dialect, known);
  }

  /** Whether nothing is left to do; throws nothing on an empty database. */
  boolean isCurrent(Handle handle) {
    return dialect.hasTable(handle, "migrations") && applied(handle).size() == known.size();
  }

  /**
   * What forbids to use the record: it was made by a later version, or its schema was changed by
   * hand.
   */
  Optional<String> problem(Handle handle) {
    if (!dialect.hasTable(handle, "migrations")) {
      return dialect.hasTable(handle, "documents")
          ? Optional.of("the database holds other tables: name another with --record")
          : Optional.empty();
    }
    Map<Integer, String> applied = applied(handle);
    int last = known.get(known.size() - 1).number();
    for (int number : applied.keySet()) {
      if (number > last) {
        return Optional.of("it was made by a later version of Readout: use that version");
      }
    }
    for (Migration migration : known) {
      String sha256 = applied.get(migration.number());
      if (sha256 != null && !sha256.equals(migration.sha256())) {
        return Optional.of(
            "its schema step "
                + migration.number()
                + " is not the one that this version of Readout knows: use the version that made"
                + " it");
      }
    }
    return Optional.empty();
  }

  /** Does what is left; to be called within a transaction. */
  void apply(Handle handle) {
    handle.execute(
        "CREATE TABLE IF NOT EXISTS migrations"
            + " (number INTEGER PRIMARY KEY, name TEXT NOT NULL, sha256 TEXT NOT NULL)");
    Map<Integer, String> applied = applied(handle);
    for (Migration migration : known) {
      if (!applied.containsKey(migration.number())) {
        migration.statements(dialect).forEach(handle::execute);
        handle.execute(
            "INSERT INTO migrations (number, name, sha256) VALUES (?, ?, ?)",
            migration.number(),
            migration.name(),
            migration.sha256());
      }
    }
  }

  private static Map<Integer, String> applied(Handle handle) {
    return handle
        .createQuery("SELECT number, sha256 FROM migrations ORDER BY number")
        .map((row, context) -> Map.entry(row.getInt(1), row.getString(2)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static String resource(String name) {
    try (InputStream in = Migrations.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** One step. */
  private record Migration(int number, String name, String script) {

    String sha256() {
      try {
        byte[] digest =
            MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest);
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every JDK has SHA-256", e);
      }
    }

    /** In these files a statement ends with a semicolon at the end of a line, and only there. */
    List<String> statements(Dialect dialect) {
      String code =
          script
              .lines()
              .filter(line -> !line.startsWith("--"))
              .collect(Collectors.joining("\n"))
              .replace("${text}", dialect.textType())
              .replace("${blob}", dialect.blobType());
      List<String> statements = new ArrayList<>();
      for (String statement : code.split(";(\n|$)")) {
        if (!statement.isBlank()) {
          statements.add(statement.strip());
        }
      }
      return statements;
    }
  }
}
