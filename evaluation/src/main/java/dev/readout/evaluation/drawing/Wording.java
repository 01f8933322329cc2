package dev.readout.evaluation.drawing;

import dev.readout.model.Actor;
import dev.readout.model.Readout;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names for the ids of one readout. */
final class Wording {

  private final Map<String, Actor> actors = new HashMap<>();

  Wording(Readout readout) {
    readout.actors().forEach(actor -> actors.put(actor.id(), actor));
  }

  /** Name and kind, so that it can be seen who is meant. */
  String actor(@Nullable String id) {
    Actor actor = id == null ? null : actors.get(id);
    return actor == null ? "nobody known" : actor.name() + " (" + actor.kind().label() + ")";
  }

  String actors(Collection<String> ids) {
    return ids.stream().map(this::actor).collect(Collectors.joining(", "));
  }
}
