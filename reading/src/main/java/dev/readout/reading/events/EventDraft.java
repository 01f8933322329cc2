package dev.readout.reading.events;

import dev.readout.model.Event;
import dev.readout.model.Event.Assertion;
import dev.readout.model.Event.Place;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.Factuality;
import dev.readout.reading.syntax.VerbGroup;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An event while its mentions are gathered. Mutable, within one reading. */
final class EventDraft {

  private final Trigger first;
  private final EventEntry entry;
  private EventEntry kind;
  private final Span trigger;
  private final int sentence;
  private final List<Span> mentions = new ArrayList<>();
  private final Set<String> actors;
  private final Set<String> recipients;
  private final List<Assertion> assertions;
  private final List<String> statements;
  private final int host;
  private final Set<Integer> words = new HashSet<>();
  private @Nullable Place place;
  private @Nullable String date;
  private @Nullable String dateTime;

  EventDraft(
      Trigger first,
      Span trigger,
      int sentence,
      Participants participants,
      List<Assertion> assertions,
      List<Statement> around,
      EventDates.@Nullable Dated date,
      int host) {
    this.first = first;
    this.host = host;
    addWords(first);
    this.entry = first.entry();
    this.kind = first.entry();
    this.trigger = trigger;
    this.sentence = sentence;
    this.actors = new LinkedHashSet<>(participants.actors());
    this.recipients = new LinkedHashSet<>(participants.recipients());
    this.place = participants.place();
    this.assertions = new ArrayList<>(assertions);
    this.statements = around.stream().map(Statement::id).toList();
    this.date = date == null ? null : date.value();
    this.dateTime = date == null ? null : date.time();
  }

  private void addWords(Trigger mention) {
    words.add(mention.head());
    VerbGroup verb = mention.verb();
    if (verb != null && mention.light()) {
      words.add(verb.main());
    }
  }

  /** Whether another mention tells what this meeting was held for. */
  boolean isHostOf(EventDraft other) {
    return entry.type() == other.entry.type() && words.contains(other.host) && !modesDiffer(other);
  }

  /** Whether all who tell of it say that it stands so. */
  boolean isAll(Factuality factuality) {
    return assertions.stream().allMatch(assertion -> assertion.factuality() == factuality);
  }

  Trigger first() {
    return first;
  }

  /** Whether it is one more event of a kind told before, not a mention of that. */
  boolean isAnother() {
    return first.another();
  }

  Set<String> actors() {
    return actors;
  }

  Set<String> recipients() {
    return recipients;
  }

  boolean hasPlace() {
    return place != null;
  }

  /** Ids of the statements that its first mention stands in. */
  List<String> statements() {
    return statements;
  }

  EventEntry entry() {
    return entry;
  }

  int sentence() {
    return sentence;
  }

  boolean hasParticipants() {
    return !actors.isEmpty() || !recipients.isEmpty();
  }

  int participants() {
    return actors.size() + recipients.size();
  }

  boolean involves(Predicate<String> party) {
    return actors.stream().anyMatch(party) || recipients.stream().anyMatch(party);
  }

  private Factuality factuality() {
    return assertions.get(0).factuality();
  }

  /** Whether another mention can be of the same event: nothing that both state may differ. */
  boolean agreesWith(EventDraft other) {
    if (entry.type() != other.entry.type() || modesDiffer(other)) {
      return false;
    }
    if (date != null
        && other.date != null
        && !date.startsWith(other.date)
        && !other.date.startsWith(date)) {
      return false;
    }
    boolean bothStand = happens() == other.happens() || factuality() == other.factuality();
    if (!bothStand) {
      return false;
    }
    if (!hasParticipants() || !other.hasParticipants()) {
      return true;
    }
    if (isDoneToOthers(other)) {
      return false;
    }
    return actors.stream().anyMatch(other.actors::contains)
        || (actors.isEmpty()
            && other.actors.isEmpty()
            && recipients.stream().anyMatch(other.recipients::contains));
  }

  /** Sanctions on one company and sanctions on another are two. */
  private boolean isDoneToOthers(EventDraft other) {
    return !entry.frame().isMutual()
        && !recipients.isEmpty()
        && !other.recipients.isEmpty()
        && recipients.stream().noneMatch(other.recipients::contains);
  }

  /** Being somewhere else is not meeting somebody, though both may be at one time. */
  private boolean modesDiffer(EventDraft other) {
    String one = entry.mode();
    String two = other.entry.mode();
    if (one != null && two != null) {
      return !one.equals(two);
    }
    return EventEntry.VISIT.equals(one) || EventEntry.VISIT.equals(two);
  }

  private boolean happens() {
    return factuality() == Factuality.OCCURRED || factuality() == Factuality.ONGOING;
  }

  /** Takes another mention in; what this draft does not know yet comes from it. */
  void add(EventDraft other) {
    boolean within = isHostOf(other);
    words.addAll(other.words);
    mentions.add(other.trigger);
    mentions.addAll(other.mentions);
    boolean sides = !within || actors.size() < 2;
    if (sides && (entry.frame().isMutual() || actors.isEmpty())) {
      actors.addAll(other.actors);
    }
    if (recipients.isEmpty()) {
      recipients.addAll(other.recipients);
    }
    recipients.removeAll(actors);
    if (kind.mode() == null && EventEntry.PHONE.equals(other.kind.mode())) {
      kind = other.kind; // "spoke with" is told again as "the phone call"
    }
    if (place == null) {
      place = other.place;
    }
    if (date == null
        || (other.date != null
            && other.date.length() > date.length()
            && other.date.startsWith(date))) {
      date = other.date == null ? date : other.date;
      dateTime = other.date == null ? dateTime : other.dateTime;
    }
    for (Assertion assertion : other.assertions) {
      if (!within && !assertions.contains(assertion)) {
        assertions.add(assertion);
      }
    }
  }

  /** What a party denies is denied, whoever else has it otherwise. */
  void deniedBy(String statement) {
    assertions.replaceAll(assertion -> new Assertion(Factuality.DENIED, assertion.according()));
    Assertion denial = new Assertion(Factuality.DENIED, statement);
    if (!assertions.contains(denial)) {
      assertions.add(denial);
    }
  }

  Span trigger() {
    return trigger;
  }

  Event toEvent(String id) {
    double confidence = 0.5 + 0.1 * Math.min(3, participants()) + (date == null ? 0 : 0.1);
    return new Event(
        id,
        entry.type(),
        kind.mode(),
        kind.cameo(),
        trigger,
        mentions.stream().sorted().distinct().filter(span -> !span.equals(trigger)).toList(),
        List.copyOf(actors),
        List.copyOf(recipients),
        place,
        date,
        dateTime,
        assertions,
        confidence);
  }
}
