package dev.readout.record.keep;

import dev.readout.model.Dialogue;
import dev.readout.model.Event;
import dev.readout.record.sql.Insert;
import java.util.List;

/** Events and states of dealings as rows. */
final class EventRows {

  private EventRows() {}

  static void write(Parts parts) {
    try (Insert events =
            new Insert(
                parts.handle(),
                "events",
                List.of(
                    "id",
                    "version",
                    "local",
                    "type",
                    "mode",
                    "cameo",
                    "quad",
                    "trigger_words",
                    "place_name",
                    "place_country",
                    "date",
                    "day",
                    "factuality",
                    "statement",
                    "confidence",
                    "begin_cp",
                    "end_cp"));
        Insert actors =
            new Insert(
                parts.handle(),
                "event_actors",
                List.of("event", "side", "position", "actor", "entity"));
        Insert assertions =
            new Insert(
                parts.handle(),
                "event_assertions",
                List.of("event", "position", "factuality", "statement"))) {
      for (Event event : parts.readout().events()) {
        int id = parts.next("events");
        row(parts, id, event, events);
        actors(parts, id, "actor", event.actors(), actors);
        actors(parts, id, "recipient", event.recipients(), actors);
        for (int i = 0; i < event.assertions().size(); i++) {
          Event.Assertion assertion = event.assertions().get(i);
          assertions.row(
              id, i, assertion.factuality().label(), parts.statement(assertion.according()));
        }
      }
      events.write();
      actors.write();
      assertions.write();
    }
    dialogues(parts);
  }

  private static void row(Parts parts, int id, Event event, Insert events) {
    Event.Place place = event.place();
    events.row(
        id,
        parts.version(),
        event.id(),
        event.type().label(),
        event.mode(),
        event.cameo(),
        event.type().quad(),
        parts.words(List.of(event.trigger())),
        place == null ? null : place.name(),
        place == null ? null : place.country(),
        event.date(),
        parts.day(event.date()),
        event.factuality().label(),
        parts.statement(event.according()),
        event.confidence(),
        parts.begin(event.trigger()),
        parts.end(event.trigger()));
  }

  private static void actors(Parts parts, int id, String side, List<String> ids, Insert rows) {
    for (int i = 0; i < ids.size(); i++) {
      rows.row(id, side, i, parts.actor(ids.get(i)), parts.entity(ids.get(i)));
    }
  }

  private static void dialogues(Parts parts) {
    try (Insert dialogues =
            new Insert(
                parts.handle(),
                "dialogues",
                List.of(
                    "id",
                    "version",
                    "local",
                    "state",
                    "trend",
                    "statement",
                    "basis",
                    "day",
                    "begin_cp",
                    "end_cp"));
        Insert parties =
            new Insert(
                parts.handle(),
                "dialogue_parties",
                List.of("dialogue", "position", "actor", "entity"))) {
      int number = 0;
      for (Dialogue dialogue : parts.readout().dialogues()) {
        int id = parts.next("dialogues");
        dialogues.row(
            id,
            parts.version(),
            "g" + ++number,
            dialogue.state().label(),
            dialogue.trend() == null ? null : dialogue.trend().label(),
            parts.statement(dialogue.according()),
            dialogue.basis().isEmpty() ? null : String.join("; ", dialogue.basis()),
            parts.publishedDay(),
            parts.begin(dialogue.span()),
            parts.end(dialogue.span()));
        for (int i = 0; i < dialogue.parties().size(); i++) {
          String party = dialogue.parties().get(i);
          parties.row(id, i, parts.actor(party), parts.entity(party));
        }
      }
      dialogues.write();
      parties.write();
    }
  }
}
