package dev.readout.record.identity;

import dev.readout.model.Readout;
import dev.readout.record.correct.Correction;
import dev.readout.record.correct.CorrectionLog;
import dev.readout.record.correct.LoggedCorrection;
import dev.readout.record.correct.Party;
import dev.readout.record.correct.Place;
import dev.readout.record.identity.EntityMoves.ActorRow;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Lays what people corrected of who is who over what the rules say, as articles come and go. */
public final class EntityCorrections {

  private static final String BY = "correction ";

  private final CorrectionLog log;
  private final EntityMoves moves;

  /**
   * @param handle within a transaction
   * @param readouts what is read in a version, with the corrections in it
   */
  public EntityCorrections(Handle handle, IntFunction<Readout> readouts) {
    log = new CorrectionLog(handle);
    moves = new EntityMoves(handle, readouts);
  }

  /** To be called when the rows of an article were made. */
  public void replay(String document) {
    for (LoggedCorrection entry : log.ofDocument(document)) {
      apply(entry);
    }
  }

  /** Applies one entry as far as the articles that it needs are there. */
  public void apply(LoggedCorrection entry) {
    Correction correction = entry.correction();
    if (correction instanceof Correction.Merge merge) {
      merge(entry.id(), merge);
    } else if (correction instanceof Correction.Split split) {
      split(entry.id(), split);
    } else if (correction instanceof Correction.SetSpeaker set) {
      link(entry.id(), set.target().document(), set.speaker());
    } else if (correction instanceof Correction.Add add) {
      link(entry.id(), add.target().document(), add.speaker());
    }
  }

  /** Takes back what an entry did that no longer holds; those concerned are judged anew. */
  public void takeBack(LoggedCorrection entry) {
    TreeSet<Integer> entities = new TreeSet<>();
    TreeSet<String> documents = new TreeSet<>();
    if (entry.correction() instanceof Correction.Merge merge) {
      entityAt(merge.into(), entry.id()).ifPresent(entities::add);
    } else if (entry.correction() instanceof Correction.Split split) {
      for (Place place : split.parts()) {
        actorAt(place).map(ActorRow::entity).ifPresent(entities::add);
        documents.add(place.document());
      }
    }
    entities.forEach(moves::rejudge);
    documents.forEach(this::replay);
  }

  private void merge(int entry, Correction.Merge merge) {
    Optional<Integer> into = entityAt(merge.into(), entry);
    Optional<Integer> from = entityAt(merge.from(), entry);
    if (into.isEmpty() || from.isEmpty()) {
      log.state(entry, "unmatched", "no article in the record speaks of one of the two");
      return;
    }
    if (!into.get().equals(from.get())) {
      moves.merge(into.get(), from.get());
    }
    log.state(entry, "applied", null);
  }

  private void split(int entry, Correction.Split split) {
    String joinedBy = BY + entry;
    Integer entity = null;
    for (Place place : split.parts()) {
      entity =
          actorAt(place)
              .filter(actor -> actor.joinedBy().equals(joinedBy))
              .map(ActorRow::entity)
              .orElse(entity);
    }
    int found = 0;
    for (Place place : split.parts()) {
      Optional<ActorRow> actor = actorAt(place).filter(a -> a.entity() != null);
      if (actor.isEmpty()) {
        continue;
      }
      found++;
      if (actor.get().joinedBy().equals(joinedBy)) {
        continue;
      }
      int rest = Objects.requireNonNull(actor.get().entity());
      boolean isNew = entity == null;
      entity = isNew ? moves.entityFor(actor.get()) : entity;
      int own = Objects.requireNonNull(entity);
      moves.move(actor.get(), own, joinedBy);
      if (isNew && !moves.actors("a.entity = ?", rest).isEmpty()) {
        moves.addCandidate(own, rest, "kept apart by correction " + entry);
      }
    }
    int missing = split.parts().size() - found;
    log.state(
        entry,
        found == 0 ? "unmatched" : "applied",
        missing == 0 ? null : missing + " of its articles are no longer in the record");
  }

  /** Whoever was added to an article by hand is who the other article says. */
  private void link(int entry, String document, Party party) {
    Optional<Integer> entity = entityAt(party.anchors(), entry);
    if (entity.isEmpty()) {
      return;
    }
    for (ActorRow actor :
        moves.actors(
            "a.version = (SELECT current_version FROM documents WHERE code = ?)"
                + " AND a.local LIKE 'h%' AND a.name = ?",
            document, party.name())) {
      if (!entity.get().equals(actor.entity())) {
        moves.move(actor, entity.get(), BY + entry);
      }
    }
  }

  /** Of the first place at which somebody is read who was not split off later. */
  private Optional<Integer> entityAt(List<Place> places, int entry) {
    return places.stream()
        .flatMap(place -> actorAt(place).stream())
        .filter(actor -> splitBy(actor) <= entry)
        .map(ActorRow::entity)
        .filter(Objects::nonNull)
        .findFirst();
  }

  private static int splitBy(ActorRow actor) {
    return actor.joinedBy().startsWith(BY)
        ? Integer.parseInt(actor.joinedBy().substring(BY.length()))
        : 0;
  }

  /** By the place in the same text, else by the name in the present one. */
  private Optional<ActorRow> actorAt(Place place) {
    List<ActorRow> there =
        moves.actors(
            "a.version = (SELECT d.current_version FROM documents d"
                + " JOIN versions v ON v.id = d.current_version"
                + " WHERE d.code = ? AND v.sha256 = ?) AND a.begin_cp = ? AND a.end_cp = ?",
            place.document(),
            place.sha256(),
            place.begin(),
            place.end());
    if (there.isEmpty()) {
      there = named(place.document(), place.words());
    }
    return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
  }

  private List<ActorRow> named(String document, @Nullable String name) {
    return name == null
        ? List.of()
        : moves.actors(
            "a.version = (SELECT current_version FROM documents WHERE code = ?) AND a.name = ?",
            document,
            name);
  }
}
