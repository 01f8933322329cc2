package dev.readout.record.keep;

import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.model.vocabulary.Stance;
import dev.readout.model.vocabulary.StatementForm;
import dev.readout.record.correct.Author;
import dev.readout.record.correct.Correction;
import dev.readout.record.correct.CorrectionLog;
import dev.readout.record.correct.LoggedCorrection;
import dev.readout.record.correct.Place;
import dev.readout.record.sql.Database;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Lets people put right what the machine read. Every correction is an entry of a log that only
 * grows and takes effect at once; texts and readouts stay as they are. Ids are those that answers
 * print: of statements and claims ({@code d0123456789ab.s4}), of entities ({@code e12}), of
 * passages ({@code d0123456789ab:10-50}). Each method is one transaction, gives the id of its entry
 * and throws {@link CorrectionException} where an id or a name does not lead to one thing.
 */
public final class Corrector {

  private final Database database;
  private final Clock clock;

  /**
   * @param clock gives the time of the entries
   */
  public Corrector(Database database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * Somebody else says it.
   *
   * @param speaker an entity's id, a name of one that the record knows, or of somebody new
   * @param kind of somebody new
   */
  public int speaker(String statement, String speaker, ActorKind kind, Author author) {
    return ofStatement(
        statement,
        author,
        "a.name",
        (targets, target) ->
            new Correction.SetSpeaker(
                target.place(),
                targets.speaker(target),
                targets.party(speaker, target.version(), kind)));
  }

  /** It is another act. */
  public int act(String statement, Act act, Author author) {
    return ofStatement(
        statement,
        author,
        "s.act",
        (targets, target) -> new Correction.SetAct(target.place(), targets.speaker(target), act));
  }

  /** It is no statement. */
  public int reject(String statement, Author author) {
    return ofStatement(
        statement,
        author,
        "s.act",
        (targets, target) -> new Correction.Reject(target.place(), targets.speaker(target)));
  }

  /**
   * A statement that was not read.
   *
   * @param passage its content
   * @param speaker see {@link #speaker}
   */
  public int add(
      String passage, String speaker, ActorKind kind, Act act, StatementForm form, Author author) {
    return database.write(
        handle -> {
          Targets targets = new Targets(handle);
          Targets.Target target = targets.stretch(passage);
          return logged(
              handle,
              target.version(),
              author,
              new Correction.Add(
                  target.place(), targets.party(speaker, target.version(), kind), act, form),
              null);
        });
  }

  /**
   * A holder stands elsewhere to a claim.
   *
   * @param holder by the name that the article or the record gives, or by the words for it
   */
  public int stance(String claim, String holder, Stance stance, Author author) {
    return database.write(
        handle -> {
          Targets.Target target = new Targets(handle).part("claims", "claim", claim);
          List<String[]> held = holders(handle, target, holder);
          if (held.size() != 1) {
            throw new CorrectionException(
                (held.isEmpty() ? "nobody" : "more than one holder")
                    + " by the name '"
                    + holder
                    + "' stands to the claim "
                    + claim);
          }
          return logged(
              handle,
              target.version(),
              author,
              new Correction.SetStance(target.place(), held.get(0)[0], stance),
              held.get(0)[1]);
        });
  }

  private static List<String[]> holders(Handle handle, Targets.Target claim, String name) {
    return handle
        .createQuery(
            "SELECT DISTINCT coalesce(a.name, p.holder_words), min(p.stance) FROM positions p"
                + " JOIN claims c ON c.id = p.claim"
                + " LEFT JOIN actors a ON a.id = p.holder_actor"
                + " LEFT JOIN entities e ON e.id = p.holder_entity"
                + " WHERE c.version = :version AND c.local = :local"
                + " AND (a.name = :name OR e.name = :name OR p.holder_words = :name)"
                + " GROUP BY coalesce(a.name, p.holder_words)")
        .bind("version", claim.version())
        .bind("local", claim.local())
        .bind("name", name)
        .map((row, context) -> new String[] {row.getString(1), row.getString(2)})
        .list();
  }

  /** Two entities are one; the first keeps its id. */
  public int merge(String into, String from, Author author) {
    return database.write(
        handle -> {
          Targets targets = new Targets(handle);
          int first = targets.entity(into);
          int second = targets.entity(from);
          if (first == second) {
            throw new CorrectionException("'" + into + "' and '" + from + "' are one already");
          }
          return ofEntities(
              handle,
              author,
              new Correction.Merge(targets.anchors(first, 0), targets.anchors(second, 0)),
              name(handle, first) + ", " + name(handle, second));
        });
  }

  /**
   * In these articles it is somebody else than in the rest.
   *
   * @param articles ids of articles or of anything in them
   */
  public int split(String entity, List<String> articles, Author author) {
    return database.write(
        handle -> {
          Targets targets = new Targets(handle);
          int id = targets.entity(entity);
          List<Place> parts = new ArrayList<>();
          for (String article : articles) {
            List<Place> there = targets.actors(id, article.replaceFirst("[.:].*", ""));
            if (there.isEmpty()) {
              throw new CorrectionException(
                  "the article '" + article + "' does not speak of " + name(handle, id));
            }
            there.stream().filter(place -> !parts.contains(place)).forEach(parts::add);
          }
          return ofEntities(handle, author, new Correction.Split(parts), name(handle, id));
        });
  }

  /** Takes an entry back, by a new entry; an undone undoing brings the first back into force. */
  public int undo(int entry, Author author) {
    return database.write(
        handle -> {
          CorrectionLog log = new CorrectionLog(handle);
          LoggedCorrection undone =
              log.entry(entry)
                  .orElseThrow(() -> new CorrectionException("there is no correction " + entry));
          if (!log.holds(entry)) {
            throw new CorrectionException("correction " + entry + " is undone already");
          }
          return new Undoing(handle, database.dialect(), log)
              .undo(undone, () -> log.add(now(), author, new Correction.Undo(entry), null));
        });
  }

  private interface Making {
    Correction make(Targets targets, Targets.Target target);
  }

  private int ofStatement(String id, Author author, String old, Making making) {
    return database.write(
        handle -> {
          Targets targets = new Targets(handle);
          Targets.Target target = targets.part("statements", "statement", id);
          return logged(
              handle,
              target.version(),
              author,
              making.make(targets, target),
              targets.column(target, old));
        });
  }

  private int logged(
      Handle handle, int version, Author author, Correction correction, @Nullable String old) {
    int[] id = new int[1];
    new CurrentRows(handle, database.dialect())
        .rewrite(
            version,
            new VersionRows(handle).readout(version),
            () -> id[0] = new CorrectionLog(handle).add(now(), author, correction, old));
    return id[0];
  }

  private int ofEntities(Handle handle, Author author, Correction correction, String old) {
    int id = new CorrectionLog(handle).add(now(), author, correction, old);
    new CurrentRows(handle, database.dialect())
        .entityCorrections()
        .apply(new LoggedCorrection(id, correction));
    return id;
  }

  private static String name(Handle handle, int entity) {
    return handle
        .createQuery("SELECT name FROM entities WHERE id = ?")
        .bind(0, entity)
        .mapTo(String.class)
        .one();
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
