package dev.readout.record.keep;

import dev.readout.model.Actor;
import dev.readout.model.Role;
import dev.readout.model.Span;
import dev.readout.record.sql.Insert;
import dev.readout.record.text.Folding;
import java.util.List;

/** Actors and their offices as rows. */
final class ActorRows {

  private ActorRows() {}

  static void write(Parts parts) {
    try (Insert actors =
            new Insert(
                parts.handle(),
                "actors",
                List.of(
                    "id",
                    "version",
                    "local",
                    "name",
                    "kind",
                    "country",
                    "entity",
                    "joined_by",
                    "begin_cp",
                    "end_cp"));
        Insert aliases =
            new Insert(parts.handle(), "actor_aliases", List.of("actor", "position", "alias"))) {
      for (Actor actor : parts.readout().actors()) {
        Integer id = parts.actor(actor.id());
        actors.row(
            id,
            parts.version(),
            actor.id(),
            actor.name(),
            actor.kind().label(),
            actor.country(),
            parts.entity(actor.id()),
            parts.identity(actor.id()).joinedBy(),
            parts.begin(where(actor)),
            parts.end(where(actor)));
        for (int i = 0; i < actor.aliases().size(); i++) {
          aliases.row(id, i, actor.aliases().get(i));
        }
      }
      actors.write();
      aliases.write();
    }
    roles(parts);
  }

  /** The first mention; an actor without one is cited by the article's start. */
  private static Span where(Actor actor) {
    return actor.mentions().isEmpty() ? new Span(0, 1) : actor.mentions().get(0).span();
  }

  private static void roles(Parts parts) {
    try (Insert roles =
        new Insert(
            parts.handle(),
            "roles",
            List.of(
                "id",
                "version",
                "actor",
                "entity",
                "title",
                "title_key",
                "of_actor",
                "of_entity",
                "status",
                "since",
                "until",
                "day",
                "begin_cp",
                "end_cp"))) {
      for (Role role : parts.readout().roles()) {
        roles.row(
            parts.next("roles"),
            parts.version(),
            parts.actor(role.actor()),
            parts.entity(role.actor()),
            role.title(),
            Folding.line(role.title()),
            parts.actor(role.of()),
            parts.entity(role.of()),
            role.status().label(),
            role.since(),
            role.until(),
            parts.publishedDay(),
            role.span() == null ? null : parts.begin(role.span()),
            role.span() == null ? null : parts.end(role.span()));
      }
      roles.write();
    }
  }
}
