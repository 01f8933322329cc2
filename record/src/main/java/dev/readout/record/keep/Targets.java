package dev.readout.record.keep;

import dev.readout.model.Actor;
import dev.readout.model.Readout;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.model.vocabulary.Term;
import dev.readout.record.correct.Party;
import dev.readout.record.correct.Place;
import dev.readout.record.identity.NameKey;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Finds what the ids of answers mean, and by which places it is found again later. */
final class Targets {

  /** Any of so many places will lead to an entity again. */
  private static final int ANCHORS = 5;

  private static final Pattern STRETCH = Pattern.compile("([^:]+):(\\d{1,9})-(\\d{1,9})");
  private static final Pattern ENTITY = Pattern.compile("e(\\d{1,9})");

  private final Handle handle;

  Targets(Handle handle) {
    this.handle = handle;
  }

  /** A part of an article that was found by its id. */
  record Target(String code, String local, int version, Place place) {}

  /** Of a table whose rows have {@code local}; the name is never one from outside. */
  Target part(String table, String what, String id) {
    int dot = id.indexOf('.');
    String code = dot < 0 ? id : id.substring(0, dot);
    String local = dot < 0 ? "" : id.substring(dot + 1);
    return handle
        .createQuery(
            "SELECT v.id, v.sha256, x.begin_cp, x.end_cp,"
                + " substr(v.text, x.begin_cp + 1, x.end_cp - x.begin_cp) FROM "
                + table
                + " x JOIN versions v ON v.id = x.version JOIN documents d ON d.id = v.document"
                + " WHERE d.code = ? AND x.local = ?")
        .bind(0, code)
        .bind(1, local)
        .map(
            (row, context) ->
                new Target(
                    code,
                    local,
                    row.getInt(1),
                    new Place(
                        code, row.getString(2), row.getInt(3), row.getInt(4), row.getString(5))))
        .findOne()
        .orElseThrow(() -> new CorrectionException("the record has no " + what + " '" + id + "'"));
  }

  /** A stretch of an article: {@code d0123456789ab:10-50}. */
  Target stretch(String id) {
    Matcher matcher = STRETCH.matcher(id);
    if (!matcher.matches()) {
      throw new CorrectionException(
          "'" + id + "' is no passage: write it as d0123456789ab:10-50, in code points");
    }
    int begin = Integer.parseInt(matcher.group(2));
    int end = Integer.parseInt(matcher.group(3));
    Target found =
        handle
            .createQuery(
                "SELECT v.id, v.sha256, substr(v.text, ? + 1, ? - ?), length(v.text)"
                    + " FROM versions v JOIN documents d ON d.current_version = v.id"
                    + " WHERE d.code = ?")
            .bind(0, begin)
            .bind(1, end)
            .bind(2, begin)
            .bind(3, matcher.group(1))
            .map(
                (row, context) ->
                    begin < end && end <= row.getInt(4)
                        ? new Target(
                            matcher.group(1),
                            "",
                            row.getInt(1),
                            new Place(
                                matcher.group(1), row.getString(2), begin, end, row.getString(3)))
                        : null)
            .findOne()
            .orElse(null);
    if (found == null) {
      throw new CorrectionException("the record has no passage '" + id + "'");
    }
    return found;
  }

  /** The speaker of a statement as the reading has it; null if it has none. */
  @Nullable String speaker(Target statement) {
    Readout readout = new VersionRows(handle).readout(statement.version());
    for (Statement of : readout.statements()) {
      if (of.id().equals(statement.local()) && of.speaker().actor() != null) {
        return readout.actors().stream()
            .filter(actor -> actor.id().equals(of.speaker().actor()))
            .map(Actor::name)
            .findFirst()
            .orElse(null);
      }
    }
    return null;
  }

  /** A single value of a statement's row. */
  @Nullable String column(Target statement, String expression) {
    return handle
        .createQuery(
            "SELECT "
                + expression
                + " FROM statements s LEFT JOIN actors a ON a.id = s.speaker_actor"
                + " WHERE s.version = ? AND s.local = ?")
        .bind(0, statement.version())
        .bind(1, statement.local())
        .map((row, context) -> java.util.Optional.ofNullable(row.getString(1)))
        .one()
        .orElse(null);
  }

  /** An entity by its id, {@code e12}, or by a name that only one has. */
  int entity(String idOrName) {
    List<Integer> found = entities(idOrName);
    if (found.size() == 1) {
      return found.get(0);
    }
    if (found.isEmpty()) {
      throw new CorrectionException("the record knows nobody by '" + idOrName + "'");
    }
    StringBuilder list = new StringBuilder();
    found.stream().limit(5).forEach(id -> list.append(list.isEmpty() ? "e" : ", e").append(id));
    throw new CorrectionException(
        "'" + idOrName + "' may be " + found.size() + ": " + list + "; name one by its id");
  }

  private List<Integer> entities(String idOrName) {
    Matcher matcher = ENTITY.matcher(idOrName);
    if (matcher.matches()) {
      return handle
          .createQuery("SELECT id FROM entities WHERE id = ?")
          .bind(0, Integer.parseInt(matcher.group(1)))
          .mapTo(Integer.class)
          .list();
    }
    return handle
        .createQuery("SELECT DISTINCT entity FROM entity_names WHERE name_key = ? ORDER BY entity")
        .bind(0, NameKey.of(idOrName))
        .mapTo(Integer.class)
        .list();
  }

  /** Places of actors of an entity; the earliest articles, and before them one of this article. */
  List<Place> anchors(int entity, int version) {
    List<Place> anchors = new ArrayList<>();
    anchors(anchors, "a.entity = ? AND a.version = ?", entity, version);
    anchors(anchors, "a.entity = ? AND a.version <> ?", entity, version);
    return List.copyOf(anchors.subList(0, Math.min(ANCHORS, anchors.size())));
  }

  /** All actors of an entity in an article. */
  List<Place> actors(int entity, String code) {
    List<Place> places = new ArrayList<>();
    anchors(places, "a.entity = ? AND d.code = ?", entity, code);
    return places;
  }

  private void anchors(List<Place> places, String condition, int entity, Object other) {
    handle
        .createQuery(
            "SELECT d.code, v.sha256, a.begin_cp, a.end_cp, a.name FROM actors a"
                + " JOIN versions v ON v.id = a.version JOIN documents d ON d.id = v.document"
                + " WHERE "
                + condition
                + " ORDER BY a.version, a.id LIMIT "
                + ANCHORS)
        .bind(0, entity)
        .bind(1, other)
        .map(
            (row, context) ->
                places.add(
                    new Place(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getInt(4),
                        row.getString(5))))
        .list();
  }

  /**
   * Whom a name or an id means.
   *
   * @param kind of somebody whom the record does not know yet
   */
  Party party(String idOrName, int version, ActorKind kind) {
    if (entities(idOrName).isEmpty() && !ENTITY.matcher(idOrName).matches()) {
      return new Party(idOrName.strip(), kind, null, List.of());
    }
    int entity = entity(idOrName);
    List<Place> anchors = anchors(entity, version);
    return handle
        .createQuery("SELECT name, kind, country FROM entities WHERE id = ?")
        .bind(0, entity)
        .map(
            (row, context) ->
                new Party(
                    row.getString(1),
                    Term.of(ActorKind.class, row.getString(2)),
                    row.getString(3),
                    anchors))
        .one();
  }
}
