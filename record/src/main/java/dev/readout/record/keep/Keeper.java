package dev.readout.record.keep;

import dev.readout.model.Document;
import dev.readout.model.Readout;
import dev.readout.model.exchange.ExchangeFormatException;
import dev.readout.record.correct.CorrectionLog;
import dev.readout.record.sql.Database;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;

/**
 * Keeps articles, forgets them, and makes the rows anew. Everything that changes the record goes
 * through here, one transaction for each article.
 */
public final class Keeper {

  private final Database database;

  public Keeper(Database database) {
    this.database = database;
  }

  /** Whether the record has this text of this article. */
  public static boolean knows(Database database, Document document) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT 1 FROM documents d JOIN versions v ON v.document = d.id"
                        + " WHERE d.identity = ? AND v.sha256 = ?")
                .bind(0, DocumentIdentity.of(document).value())
                .bind(1, document.sha256())
                .mapTo(Integer.class)
                .findOne()
                .isPresent());
  }

  /** Keeps an article and what was read in it, unless the record has this text of it. */
  public Kept keep(Readout readout) {
    return database.write(handle -> keep(handle, readout));
  }

  /** Keeps several articles in one transaction, which is faster; all are kept or none. */
  public void keepAll(List<Readout> readouts) {
    database.write(
        handle -> {
          readouts.forEach(readout -> keep(handle, readout));
          return true;
        });
  }

  /**
   * Lets the database look at how its tables are filled, so that it chooses good ways to answer; to
   * be called after much has changed.
   */
  public void settle() {
    database.write(
        handle -> {
          database.dialect().analyse(handle);
          return true;
        });
  }

  private Kept keep(Handle handle, Readout readout) {
    DocumentIdentity identity = DocumentIdentity.of(readout.document());
    VersionRows versions = new VersionRows(handle);
    Optional<VersionRows.Current> known = versions.ofIdentity(identity);
    if (known.isPresent() && versions.has(known.get().document(), readout.document().sha256())) {
      return Kept.UNCHANGED;
    }
    CurrentRows rows = new CurrentRows(handle, database.dialect());
    int version;
    if (known.isPresent()) {
      rows.remove(known.get().version(), versions.readout(known.get().version()));
      version = versions.add(known.get().document(), readout);
    } else {
      version = versions.addDocument(identity, readout);
    }
    rows.write(version, readout);
    return known.isPresent() ? Kept.CHANGED : Kept.NEW;
  }

  /**
   * Removes an article with all its versions and all that rests on it alone.
   *
   * @param code the article's code, or an address or id of the input
   * @return the number of articles removed: several may have the same id
   */
  public int forget(String code) {
    return database.write(
        handle -> {
          VersionRows versions = new VersionRows(handle);
          List<VersionRows.Current> found = versions.named(code);
          for (VersionRows.Current current : found) {
            new CurrentRows(handle, database.dialect())
                .remove(current.version(), versions.readout(current.version()));
            String gone = versions.code(current.document());
            versions.removeDocument(current.document());
            new CorrectionLog(handle).forgotten(gone);
          }
          return found.size();
        });
  }

  /**
   * Reads all kept texts again, then makes all rows anew in the order in which the texts came, so
   * that who is who is judged by the present rules alone. Broken off, it leaves a sound record and
   * can be run again.
   *
   * @param progress called after each text
   */
  public void rebuild(UnaryOperator<Readout> reading, Runnable progress) {
    rebuild(reading, 1, progress);
  }

  /**
   * The same with several threads that read; the result does not depend on their number.
   *
   * @param reading safe for use by as many threads
   */
  public void rebuild(UnaryOperator<Readout> reading, int jobs, Runnable progress) {
    List<Integer> all = database.read(handle -> new VersionRows(handle).all());
    try (Rereading rereading = new Rereading(reading, jobs)) {
      Iterator<Integer> next = all.iterator();
      for (int version : all) {
        while (next.hasNext() && rereading.hasRoom()) {
          int ahead = next.next();
          rereading.add(database.read(handle -> new VersionRows(handle).readout(ahead)));
        }
        Rereading.Pair pair = rereading.take();
        database.write(
            handle -> {
              reread(handle, version, pair.old(), pair.anew());
              return true;
            });
        progress.run();
      }
    }
    remake();
  }

  /**
   * Makes all rows anew from what was read, in the order in which the texts came, without reading
   * again: who is who is judged by the present rules, and the corrections are laid over anew.
   */
  public void remake() {
    database.write(
        handle -> {
          replay(handle);
          return true;
        });
  }

  private void reread(Handle handle, int version, Readout old, Readout anew) {
    VersionRows versions = new VersionRows(handle);
    boolean current = versions.isCurrent(version);
    CurrentRows rows = new CurrentRows(handle, database.dialect());
    if (current) {
      rows.remove(version, old);
    }
    versions.replace(version, anew);
    if (current) {
      rows.write(version, anew);
    }
  }

  private void replay(Handle handle) {
    VersionRows versions = new VersionRows(handle);
    List<Integer> current = versions.current();
    new CurrentRows(handle, database.dialect()).removeAll();
    CurrentRows rows = new CurrentRows(handle, database.dialect());
    for (int version : current) {
      rows.write(version, versions.readout(version));
    }
  }

  /** A kept readout that cannot be read any more: the record is damaged. */
  static IllegalStateException damaged(int version, ExchangeFormatException e) {
    return new IllegalStateException(
        "the readout of version " + version + " is damaged; 'readout record check' tells more", e);
  }
}
