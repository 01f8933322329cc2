package dev.readout.record.keep;

import dev.readout.record.correct.Correction;
import dev.readout.record.correct.CorrectionLog;
import dev.readout.record.correct.LoggedCorrection;
import dev.readout.record.sql.Dialect;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jdbi.v3.core.Handle;

/** What becomes of the rows when an entry of the log is undone. */
final class Undoing {

  private final Handle handle;
  private final CorrectionLog log;
  private final CurrentRows rows;

  Undoing(Handle handle, Dialect dialect, CorrectionLog log) {
    this.handle = handle;
    this.log = log;
    rows = new CurrentRows(handle, dialect);
  }

  /**
   * @param adding adds the undoing entry to the log and gives its id
   */
  int undo(LoggedCorrection entry, IntSupplier adding) {
    Correction correction = entry.correction();
    int id;
    if (correction instanceof Correction.OfArticle of) {
      id = rewrite(of, adding);
      log.state(entry.id(), "undone", null);
    } else if (correction instanceof Correction.Undo undo) {
      id = again(log.entry(undo.entry()).orElseThrow(), adding);
      log.state(entry.id(), "undone", null);
    } else {
      id = adding.getAsInt();
      log.state(entry.id(), "undone", null);
      rows.entityCorrections().takeBack(entry);
    }
    log.state(id, "applied", null);
    return id;
  }

  /** What was undone holds again. */
  private int again(LoggedCorrection first, IntSupplier adding) {
    if (first.correction() instanceof Correction.OfArticle of) {
      return rewrite(of, adding);
    }
    int id = adding.getAsInt();
    rows.entityCorrections().apply(first);
    return id;
  }

  private int rewrite(Correction.OfArticle of, IntSupplier adding) {
    Optional<Integer> version =
        handle
            .createQuery("SELECT current_version FROM documents WHERE code = ?")
            .bind(0, of.target().document())
            .mapTo(Integer.class)
            .findOne();
    if (version.isEmpty()) {
      return adding.getAsInt();
    }
    int[] id = new int[1];
    rows.rewrite(
        version.get(),
        new VersionRows(handle).readout(version.get()),
        () -> id[0] = adding.getAsInt());
    return id[0];
  }
}
