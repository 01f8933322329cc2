package dev.readout.reading.events;

import dev.readout.model.Event.Place;
import java.util.List;
import java.util.Set;
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

  Participants withActors(Set<String> others) {
    return others.isEmpty() ? this : with(others, Set.of());
  }

  /** The same place with other sides. */
  Participants with(Set<String> doers, Set<String> receivers) {
    List<String> others = recipients.stream().filter(id -> !doers.contains(id)).toList();
    return new Participants(
        List.copyOf(doers), receivers.isEmpty() ? others : List.copyOf(receivers), place);
  }
}
