package dev.readout.reading.events;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The sides of an event while they are gathered, by actor ids. Mutable, within one trigger. */
final class Sides {

  final Set<String> doers = new LinkedHashSet<>();
  final Set<String> receivers = new LinkedHashSet<>();

  /** Of a mutual event all sides act. */
  void settle(boolean mutual) {
    if (mutual) {
      doers.addAll(receivers);
      receivers.clear();
    }
    receivers.removeAll(doers);
  }

  List<String> doerList() {
    return List.copyOf(doers);
  }

  List<String> receiverList() {
    return List.copyOf(receivers);
  }
}
