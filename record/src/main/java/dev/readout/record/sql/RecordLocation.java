package dev.readout.record.sql;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a record is kept: a file, or a PostgreSQL database.
 *
 * @param file the SQLite file; null for a server
 * @param server the JDBC address of the server; null for a file
 */
public record RecordLocation(@Nullable Path file, @Nullable String server) {

  private static final String POSTGRES = "jdbc:postgresql:";
  private static final String SQLITE = "jdbc:sqlite:";

  /**
   * @param text a path, {@code jdbc:sqlite:} and a path, or an address that begins with {@code
   *     jdbc:postgresql:}
   * @throws IllegalArgumentException if it is none of these; the message is for the user
   */
  public static RecordLocation parse(String text) {
    if (text.startsWith(POSTGRES)) {
      return new RecordLocation(null, text);
    }
    String path = text.startsWith(SQLITE) ? text.substring(SQLITE.length()) : text;
    if (path.startsWith("jdbc:")) {
      throw new IllegalArgumentException(
          "'"
              + hidden(text)
              + "' is no database that Readout knows: give a path or "
              + POSTGRES
              + "//host/database");
    }
    try {
      if (!path.isBlank()) {
        return new RecordLocation(Path.of(path), null);
      }
    } catch (InvalidPathException e) {
      // Told below.
    }
    throw new IllegalArgumentException("'" + path + "' is not the name of a file");
  }

  /**
   * The record of this user: {@code record.sqlite} in the folder that the system has for the data
   * of programs.
   *
   * @param environment the environment variables
   * @param system the name of the operating system, as Java has it
   * @param home the user's folder
   */
  public static RecordLocation ofUser(Map<String, String> environment, String system, Path home) {
    String name = system.toLowerCase(Locale.ROOT);
    String given = environment.getOrDefault("XDG_DATA_HOME", "");
    String local = environment.getOrDefault("LOCALAPPDATA", "");
    Path data;
    if (!given.isEmpty()) {
      data = Path.of(given);
    } else if (name.startsWith("windows") && !local.isEmpty()) {
      data = Path.of(local);
    } else if (name.startsWith("mac")) {
      data = home.resolve("Library").resolve("Application Support");
    } else {
      data = home.resolve(".local").resolve("share");
    }
    return new RecordLocation(data.resolve("readout").resolve("record.sqlite"), null);
  }

  /** The location as messages show it: without what stands in an address beside host and name. */
  public String shown() {
    return file != null ? file.toString() : hidden(String.valueOf(server));
  }

  /** User names and passwords do not belong into messages. */
  private static String hidden(String address) {
    int query = address.indexOf('?');
    String bare = query < 0 ? address : address.substring(0, query);
    int host = bare.indexOf("//");
    int user = bare.lastIndexOf('@');
    return host >= 0 && user > host ? bare.substring(0, host + 2) + bare.substring(user + 1) : bare;
  }
}
