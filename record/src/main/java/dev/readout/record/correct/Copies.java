package dev.readout.record.correct;

import dev.readout.model.Event;
import dev.readout.model.Speaker;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.Act;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies with one thing changed. */
final class Copies {

  private Copies() {}

  static Statement withSpeaker(Statement old, Speaker speaker) {
    return copy(old, speaker, old.act(), old.parent());
  }

  static Statement withAct(Statement old, Act act) {
    return copy(old, old.speaker(), act, old.parent());
  }

  static Statement withParent(Statement old, @Nullable String parent) {
    return copy(old, old.speaker(), old.act(), parent);
  }

  private static Statement copy(Statement old, Speaker speaker, Act act, @Nullable String parent) {
    return new Statement(
        old.id(),
        speaker,
        old.cue(),
        old.content(),
        old.quoted(),
        old.form(),
        act,
        old.channel(),
        old.addressees(),
        old.about(),
        old.toward(),
        old.relayedBy(),
        old.said(),
        old.saidTime(),
        parent,
        old.confidence());
  }

  static Event withAssertions(Event old, List<Event.Assertion> assertions) {
    return new Event(
        old.id(),
        old.type(),
        old.mode(),
        old.cameo(),
        old.trigger(),
        old.mentions(),
        old.actors(),
        old.recipients(),
        old.place(),
        old.date(),
        old.dateTime(),
        assertions,
        old.confidence());
  }
}
