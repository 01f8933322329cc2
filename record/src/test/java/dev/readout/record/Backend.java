package dev.readout.record;

import static org.junit.jupiter.api.Assumptions.abort;

import dev.readout.record.sql.RecordLocation;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** The databases on which the same tests run. */
public enum Backend {
  SQLITE {
    @Override
    public RecordLocation fresh(Path folder) {
      return new RecordLocation(folder.resolve("record.sqlite"), null);
    }
  },
  /** A real server, started once for all tests of this process; each record has its own schema. */
  POSTGRES {
    @Override
    public RecordLocation fresh(Path folder) {
      EmbeddedPostgres server = Server.start();
      String schema = "record" + Server.SCHEMAS.incrementAndGet();
      try (Connection connection = server.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE SCHEMA " + schema);
      } catch (SQLException e) {
        throw new IllegalStateException("schema " + schema, e);
      }
      return RecordLocation.parse(
          server.getJdbcUrl("postgres", "postgres") + "&currentSchema=" + schema);
    }
  };

  /**
   * Where a record of the test's own will be.
   *
   * @param folder of the test's own
   */
  public abstract RecordLocation fresh(Path folder);

  private static final class Server {
    static final AtomicInteger SCHEMAS = new AtomicInteger();
    private static EmbeddedPostgres server;

    static synchronized EmbeddedPostgres start() {
      if (server == null) {
        try {
          server = EmbeddedPostgres.builder().start();
        } catch (IOException | RuntimeException e) {
          abort("no PostgreSQL can be started here: " + e);
        }
      }
      return server;
    }
  }
}
