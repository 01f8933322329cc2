package dev.readout.reading.events;

import dev.readout.model.Event.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who takes part in an event, by actor ids, and where it is. */
record Participants(List<String> actors, List<String> recipients, @Nullable Place place) {

  Participants {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
  }

  int count() {
    return actors.size() + recipients.size();
  }
}
