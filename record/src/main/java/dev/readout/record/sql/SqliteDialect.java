package dev.readout.record.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/**
 * SQLite in one file beside which a write-ahead log stands, so that readers and one writer do not
 * wait for each other.
 */
final class SqliteDialect implements Dialect {

  private static final int BUSY_MILLIS = 2_000;

  private final Path file;

  SqliteDialect(Path file) {
    this.file = file;
  }

  @Override
  public String name() {
    return "sqlite";
  }

  @Override
  public String textType() {
    return "TEXT";
  }

  @Override
  public String blobType() {
    return "BLOB";
  }

  @Override
  public Connection connect(Access access) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.enforceForeignKeys(true);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setCacheSize(-64_000);
    String address = "jdbc:sqlite:" + file.toAbsolutePath().toUri();
    if (access == Access.WRITE) {
      makeFolder();
      config.setJournalMode(SQLiteConfig.JournalMode.WAL);
      return config.createConnection(address);
    }
    config.setReadOnly(true);
    return config.createConnection(isUnchanging() ? address + "?immutable=1" : address);
  }

  /** A log needs a folder that can be written; without one nobody writes, and none is needed. */
  private boolean isUnchanging() {
    Path folder = file.toAbsolutePath().getParent();
    return folder != null
        && !Files.isWritable(folder)
        && !Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
  }

  private void makeFolder() {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      return;
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the record's folder " + folder + " cannot be made: choose another place with --record",
          e);
    }
  }

  @Override
  public void begin(Handle handle) {
    handle.execute("BEGIN IMMEDIATE");
  }

  @Override
  public boolean isBusy(SQLException e) {
    int code = e.getErrorCode() & 0xff;
    return code == SQLiteErrorCode.SQLITE_BUSY.code || code == SQLiteErrorCode.SQLITE_LOCKED.code;
  }

  @Override
  public String describe(SQLException e) {
    int code = e.getErrorCode() & 0xff;
    if (code == SQLiteErrorCode.SQLITE_FULL.code) {
      return "the disk is full: free some space and run again; what was kept before is safe";
    }
    if (code == SQLiteErrorCode.SQLITE_READONLY.code) {
      return "it cannot be written: make the file and its folder writable, or name another with"
          + " --record";
    }
    if (code == SQLiteErrorCode.SQLITE_CANTOPEN.code || code == SQLiteErrorCode.SQLITE_PERM.code) {
      return "it cannot be opened: see that it is a file, and that it and its folder may be read"
          + " and written, or name another with --record";
    }
    if (code == SQLiteErrorCode.SQLITE_NOTADB.code) {
      return "the file is no record: name another with --record";
    }
    if (code == SQLiteErrorCode.SQLITE_CORRUPT.code) {
      return "the file is damaged: bring it back from a copy, or ingest anew into another";
    }
    if (code == SQLiteErrorCode.SQLITE_IOERR.code) {
      return "the disk failed while it was read or written (" + e.getMessage() + ")";
    }
    return String.valueOf(e.getMessage());
  }

  @Override
  public boolean hasTable(Handle handle, String name) {
    return handle
            .createQuery("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = ?")
            .bind(0, name)
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  @Override
  public void index(Handle handle, int version, String words) {
    handle.execute("INSERT INTO search (rowid, words) VALUES (?, ?)", version, words);
  }

  @Override
  public void unindex(Handle handle, int version) {
    handle.execute("DELETE FROM search WHERE rowid = ?", version);
  }

  @Override
  public void unindexAll(Handle handle) {
    handle.execute("INSERT INTO search (search) VALUES ('delete-all')");
  }

  @Override
  public String searchQuery() {
    return "SELECT rowid AS version FROM search WHERE search MATCH ?";
  }

  /** Folded words are letters and digits only, so that nothing in them is an operator of FTS5. */
  @Override
  public String searchTerm(List<String> phrases, boolean all) {
    return phrases.stream()
        .map(phrase -> '"' + phrase + '"')
        .collect(Collectors.joining(all ? " AND " : " OR "));
  }

  /** Of each index so many rows tell enough; all of them would take minutes. */
  @Override
  public void analyse(Handle handle) {
    handle.execute("PRAGMA analysis_limit = 2000");
    handle.execute("ANALYZE");
  }

  @Override
  public List<String> integrityProblems(Handle handle) {
    List<String> problems = new ArrayList<>();
    handle.createQuery("PRAGMA integrity_check(20)").mapTo(String.class).stream()
        .filter(line -> !line.equals("ok"))
        .forEach(problems::add);
    handle
        .createQuery("PRAGMA foreign_key_check")
        .map((row, context) -> row.getString(1) + " refers to what is not in " + row.getString(3))
        .stream()
        .distinct()
        .forEach(problems::add);
    handle
        .createQuery(
            "SELECT d.code FROM documents d"
                + " WHERE NOT EXISTS (SELECT 1 FROM search s WHERE s.rowid = d.current_version)"
                + " ORDER BY d.id")
        .mapTo(String.class)
        .forEach(code -> problems.add(code + " is missing in the index of words"));
    return problems;
  }
}
