package dev.readout.record.sql;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** PostgreSQL, with one record in a schema. */
final class PostgresDialect implements Dialect {

  private static final String LOCK_NOT_AVAILABLE = "55P03";

  private final String address;

  PostgresDialect(String address) {
    this.address = address;
  }

  @Override
  public String name() {
    return "postgres";
  }

  @Override
  public String textType() {
    return "TEXT COLLATE \"C\"";
  }

  @Override
  public String blobType() {
    return "BYTEA";
  }

  @Override
  public Connection connect(Access access) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("reWriteBatchedInserts", "true");
    properties.setProperty("ApplicationName", "readout");
    Connection connection = DriverManager.getConnection(address, properties);
    if (access == Access.READ) {
      connection.setReadOnly(true);
    }
    return connection;
  }

  @Override
  public void begin(Handle handle) {
    handle.execute("BEGIN");
    handle.execute("SET LOCAL lock_timeout = '2s'");
    handle
        .createQuery("SELECT pg_advisory_xact_lock(hashtext('readout ' || current_schema()))")
        .map((row, context) -> true)
        .one();
  }

  @Override
  public boolean isBusy(SQLException e) {
    return LOCK_NOT_AVAILABLE.equals(e.getSQLState());
  }

  @Override
  public String describe(SQLException e) {
    String state = String.valueOf(e.getSQLState());
    if (state.startsWith("08")) {
      return "the server cannot be reached: see that it runs and that the address is right ("
          + e.getMessage()
          + ")";
    }
    if (state.startsWith("28") || state.equals("3D000")) {
      return "the server refuses: see user, password and database in the address ("
          + e.getMessage()
          + ")";
    }
    if (state.equals("53100")) {
      return "the server's disk is full: free some space and run again; what was kept before is"
          + " safe";
    }
    if (state.equals("42501") || state.equals("25006")) {
      return "the user may not write there: grant it the right to make and fill tables";
    }
    return String.valueOf(e.getMessage());
  }

  @Override
  public boolean hasTable(Handle handle, String name) {
    return handle
            .createQuery(
                "SELECT count(*) FROM information_schema.tables"
                    + " WHERE table_schema = current_schema() AND table_name = ?")
            .bind(0, name)
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  @Override
  public void index(Handle handle, int version, String words) {
    handle.execute(
        "INSERT INTO search (version, words) VALUES (?, to_tsvector('simple', ?))", version, words);
  }

  @Override
  public void unindex(Handle handle, int version) {
    handle.execute("DELETE FROM search WHERE version = ?", version);
  }

  @Override
  public void unindexAll(Handle handle) {
    handle.execute("DELETE FROM search");
  }

  @Override
  public String searchQuery() {
    return "SELECT version FROM search WHERE words @@ to_tsquery('simple', ?)";
  }

  /** Folded words are letters and digits only, so that nothing in them is an operator. */
  @Override
  public String searchTerm(List<String> phrases, boolean all) {
    return phrases.stream()
        .map(phrase -> "(" + phrase.replace(" ", " <-> ") + ")")
        .collect(Collectors.joining(all ? " & " : " | "));
  }

  @Override
  public void analyse(Handle handle) {
    handle.execute("ANALYZE");
  }

  @Override
  public List<String> integrityProblems(Handle handle) {
    return handle
        .createQuery(
            "SELECT d.code FROM documents d"
                + " WHERE NOT EXISTS (SELECT 1 FROM search s WHERE s.version = d.current_version)"
                + " ORDER BY d.id")
        .mapTo(String.class)
        .map(code -> code + " is missing in the index of words")
        .list();
  }
}
