package dev.readout.record.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** What differs between the databases. */
public interface Dialect {

  /** The name in the files of migrations. */
  String name();

  /** The type of text that is compared by code points, whatever the server's language. */
  String textType();

  /** The type of bytes. */
  String blobType();

  /** Opens a connection; whoever asks closes it. */
  Connection connect(Access access) throws SQLException;

  /**
   * Begins a transaction that may write, and waits a short while for another writer.
   *
   * @throws SQLException see {@link #isBusy}
   */
  void begin(Handle handle) throws SQLException;

  /** Whether the failure says that another process writes at this moment. */
  boolean isBusy(SQLException e);

  /** What is wrong and how to put it right, in one line; the location is named by the caller. */
  String describe(SQLException e);

  /** Whether a table of this name exists. */
  boolean hasTable(Handle handle, String name);

  /** Makes the words of a version findable. */
  void index(Handle handle, int version, String words);

  /** Takes the words of a version out again. */
  void unindex(Handle handle, int version);

  /** Takes all words out. */
  void unindexAll(Handle handle);

  /**
   * A query for versions by their words: one column {@code version}, one parameter, which {@link
   * #searchTerm} makes.
   */
  String searchQuery();

  /**
   * The parameter of {@link #searchQuery}.
   *
   * @param phrases each one or more folded words that follow each other
   * @param all whether all phrases must occur, else any
   */
  String searchTerm(List<String> phrases, boolean all);

  /** Lets the database count how its tables are filled, so that it chooses good ways to answer. */
  void analyse(Handle handle);

  /** What the database itself finds wrong with its files and indexes; empty if nothing. */
  List<String> integrityProblems(Handle handle);

  /** What a connection is for. */
  enum Access {
    READ,
    WRITE
  }
}
