package dev.readout.record.sql;

import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;
import org.jspecify.annotations.Nullable;

/**
 * One connection to a record. Used by one thread at a time; several processes and threads, each
 * with a connection of its own, may read while one writes.
 */
public final class Database implements AutoCloseable {

  /** How long a writer waits for another before it gives up. */
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

  private final RecordLocation location;
  private final Dialect dialect;
  private final Handle handle;
  private final Runnable waiting;

  private Database(RecordLocation location, Dialect dialect, Handle handle, Runnable waiting) {
    this.location = location;
    this.dialect = dialect;
    this.handle = handle;
    this.waiting = waiting;
  }

  /**
   * Opens a record to write; makes it where there is none, and brings its schema up to date.
   *
   * @param waiting called once for each transaction that has to wait for another process
   * @throws RecordException if it cannot be opened or was made by a later version
   */
  public static Database toWrite(RecordLocation location, Runnable waiting) {
    Database database = open(location, Dialect.Access.WRITE, waiting);
    try {
      Migrations migrations = Migrations.load(database.dialect);
      Optional<String> problem = database.read(migrations::problem);
      if (problem.isPresent()) {
        throw new RecordException(location, problem.get());
      }
      if (!database.read(migrations::isCurrent)) {
        database.write(
            inside -> {
              migrations.apply(inside);
              return true;
            });
      }
      return database;
    } catch (RuntimeException | Error e) {
      database.close();
      throw e;
    }
  }

  /**
   * Opens a record that exists, to read.
   *
   * @throws RecordException if there is none, or it cannot be read
   */
  public static Database toRead(RecordLocation location) {
    if (location.file() != null && !Files.exists(location.file())) {
      throw new RecordException(
          location, "there is none: 'readout ingest' makes one, --record names another");
    }
    Database database = open(location, Dialect.Access.READ, () -> {});
    try {
      Migrations migrations = Migrations.load(database.dialect);
      Optional<String> problem = database.read(migrations::problem);
      if (problem.isEmpty() && !database.read(migrations::isCurrent)) {
        problem =
            Optional.of("it is empty or of an earlier version: 'readout ingest' brings it forward");
      }
      if (problem.isPresent()) {
        throw new RecordException(location, problem.get());
      }
      return database;
    } catch (RuntimeException | Error e) {
      database.close();
      throw e;
    }
  }

  private static Database open(RecordLocation location, Dialect.Access access, Runnable waiting) {
    Dialect dialect =
        location.file() != null
            ? new SqliteDialect(location.file())
            : new PostgresDialect(String.valueOf(location.server()));
    if (location.file() != null && Files.isDirectory(location.file())) {
      throw new RecordException(location, "it is a folder: name a file in it");
    }
    try {
      Jdbi jdbi = Jdbi.create(() -> dialect.connect(access));
      jdbi.getConfig(SqlStatements.class).setTemplateEngine(TemplateEngine.NOP);
      return new Database(location, dialect, jdbi.open(), waiting);
    } catch (RuntimeException e) {
      throw translated(location, dialect, e);
    }
  }

  public Dialect dialect() {
    return dialect;
  }

  /**
   * Asks without a transaction.
   *
   * @throws RecordException if the database fails
   */
  public <T> T read(Function<Handle, T> work) {
    try {
      return work.apply(handle);
    } catch (RuntimeException e) {
      throw translated(location, dialect, e);
    }
  }

  /**
   * Runs work in one transaction: all of it is kept, or, if it throws, nothing.
   *
   * @throws RecordException if the database fails or another process does not end its writing
   */
  public <T> T write(Function<Handle, T> work) {
    begin();
    try {
      T result = work.apply(handle);
      handle.execute("COMMIT");
      return result;
    } catch (RuntimeException | Error e) {
      rollback(e);
      if (e instanceof RuntimeException exception) {
        throw translated(location, dialect, exception);
      }
      throw e;
    }
  }

  private void begin() {
    long start = System.nanoTime();
    boolean told = false;
    while (true) {
      try {
        dialect.begin(handle);
        return;
      } catch (RuntimeException | SQLException e) {
        rollback(e);
        SQLException sql = sqlException(e);
        if (sql == null || !dialect.isBusy(sql)) {
          throw translated(
              location,
              dialect,
              e instanceof RuntimeException r ? r : new IllegalStateException(e));
        }
        if (System.nanoTime() - start > LONGEST_WAIT.toNanos()) {
          throw new RecordException(
              location,
              "another process has been writing for more than "
                  + LONGEST_WAIT.toSeconds()
                  + " seconds: let it end, or end it, and run again",
              e);
        }
        if (!told) {
          waiting.run();
          told = true;
        }
      }
    }
  }

  private void rollback(Throwable failure) {
    try {
      handle.execute("ROLLBACK");
    } catch (RuntimeException e) {
      // There may be no transaction left to roll back; the first failure is the one to tell.
      failure.addSuppressed(e);
    }
  }

  private static RuntimeException translated(
      RecordLocation location, Dialect dialect, RuntimeException e) {
    if (e instanceof RecordException) {
      return e;
    }
    SQLException sql = sqlException(e);
    if (sql == null) {
      return e;
    }
    String message =
        dialect.isBusy(sql)
            ? "another process holds it: let it end and run again"
            : dialect.describe(sql);
    return new RecordException(location, message, e);
  }

  private static @Nullable SQLException sqlException(Throwable e) {
    for (Throwable link = e; link != null; link = link.getCause()) {
      if (link instanceof SQLException sql) {
        return sql;
      }
    }
    return null;
  }

  @Override
  public void close() {
    handle.close();
  }
}
