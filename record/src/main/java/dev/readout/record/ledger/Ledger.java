package dev.readout.record.ledger;

import dev.readout.record.same.Story;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Keeps what is the same in different articles in step with the articles that are kept. */
public final class Ledger {

  private final Handle handle;
  private final Stories stories;
  private final Reprints reprints;
  private final Repeats repeats;
  private final SameClaims claims;
  private final SameEvents events;

  public Ledger(Handle handle) {
    this.handle = handle;
    stories = new Stories(handle);
    reprints = new Reprints(handle);
    repeats = new Repeats(handle);
    claims = new SameClaims(handle);
    events = new SameEvents(handle, stories);
  }

  /** Joins what a version holds, whose rows are all written. */
  public void add(int version, Story story) {
    stories.add(version, story);
    reprints.add(List.of(version));
    repeats.add(ids("statements", version));
    claims.add(ids("claims", version));
    events.add(ids("events", version));
  }

  /** Parts what a version holds, before its rows go. */
  public void remove(int version) {
    events.remove(ids("events", version));
    claims.remove(ids("claims", version));
    repeats.remove(ids("statements", version));
    reprints.remove(List.of(version));
    stories.remove(version);
  }

  /** Parts everything, before all rows go. */
  public void removeAll() {
    events.removeAll();
    claims.removeAll();
    repeats.removeAll();
    reprints.removeAll();
    stories.removeAll();
  }

  private List<Integer> ids(String table, int version) {
    return handle
        .createQuery("SELECT id FROM " + table + " WHERE version = ? ORDER BY id")
        .bind(0, version)
        .mapTo(Integer.class)
        .list();
  }
}
