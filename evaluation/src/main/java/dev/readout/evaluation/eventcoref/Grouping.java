package dev.readout.evaluation.eventcoref;

import dev.readout.record.same.EventSignals;
import dev.readout.record.same.Groups;
import dev.readout.record.same.SameEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Puts mentions to groups as they come, within a topic, by the judgement of the record. */
final class Grouping {

  private final Groups<EventSignals> groups = new Groups<>(SameEvent::score, SameEvent.THRESHOLD);
  private final Map<String, List<Integer>> numbers = new HashMap<>();
  private final Map<String, List<List<EventSignals>>> members = new HashMap<>();
  private int last;

  /** The number of the group of a mention that comes after all others so far. */
  int add(String topic, EventSignals mention) {
    List<List<EventSignals>> known = members.computeIfAbsent(topic, name -> new ArrayList<>());
    List<Integer> names = numbers.computeIfAbsent(topic, name -> new ArrayList<>());
    OptionalInt found = groups.of(mention, known);
    if (found.isEmpty()) {
      known.add(new ArrayList<>(List.of(mention)));
      names.add(++last);
      return last;
    }
    known.get(found.getAsInt()).add(mention);
    return names.get(found.getAsInt());
  }
}
