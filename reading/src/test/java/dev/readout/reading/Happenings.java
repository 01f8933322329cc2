package dev.readout.reading;

import dev.readout.model.Actor;
import dev.readout.model.Claim;
import dev.readout.model.Dialogue;
import dev.readout.model.Document;
import dev.readout.model.Event;
import dev.readout.model.Readout;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What happens in a text, as short lines, for tables. The day of publication is Thursday,
 * 2025-06-12.
 */
public final class Happenings {

  private static final ArticleReader READER = new ArticleReader(Articles.analyzer(), "test");

  private final Readout readout;
  private final Map<String, String> names;

  private Happenings(Readout readout) {
    this.readout = readout;
    this.names = readout.actors().stream().collect(Collectors.toMap(Actor::id, Actor::name));
  }

  public static Happenings of(String text) {
    return new Happenings(read(Document.builder(text).published("2025-06-12").build()));
  }

  public static Readout read(Document document) {
    return READER.read(document);
  }

  /** {@code CONSULT met: Berg, Duarte -> Peru}. */
  public List<String> events() {
    return readout.events().stream().map(this::event).toList();
  }

  private String event(Event event) {
    String receivers = event.recipients().isEmpty() ? "" : " -> " + names(event.recipients());
    String doers = event.actors().isEmpty() ? "" : " " + names(event.actors());
    return event.type().label() + " " + trigger(event) + ":" + doers + receivers;
  }

  /** {@code met planned}, by the first assertion. */
  public List<String> factualities() {
    return readout.events().stream()
        .map(event -> trigger(event) + " " + event.assertions().get(0).factuality().label())
        .toList();
  }

  /** {@code met 2025-06-11}, or {@code met -}. */
  public List<String> dates() {
    return readout.events().stream()
        .map(event -> trigger(event) + " " + (event.date() == null ? "-" : event.date()))
        .toList();
  }

  /** {@code met Lima PER}, or {@code met -}. */
  public List<String> places() {
    return readout.events().stream()
        .map(event -> trigger(event) + " " + place(event.place()))
        .toList();
  }

  private static String place(Event.Place place) {
    return place == null ? "-" : place.name() + " " + place.country();
  }

  private String trigger(Event event) {
    return event.trigger().in(readout.document().text());
  }

  /** The text of each claim. */
  public List<String> claims() {
    return readout.claims().stream().map(Claim::text).toList();
  }

  /** {@code Norway deny}, for every position of every claim. */
  public List<String> positions() {
    return readout.claims().stream()
        .flatMap(claim -> claim.positions().stream())
        .map(this::position)
        .toList();
  }

  private String position(Claim.Position position) {
    String holder =
        position.holder() == null
            ? String.valueOf(position.holderText())
            : names.get(position.holder());
    return holder + " " + position.stance().label();
  }

  /** {@code Kenya, Uganda: stalled setback according to the envoy}. */
  public List<String> dialogues() {
    return readout.dialogues().stream().map(this::dialogue).toList();
  }

  private String dialogue(Dialogue dialogue) {
    String trend = dialogue.trend() == null ? "" : " " + dialogue.trend().label();
    String bases =
        dialogue.basis().isEmpty() ? "" : " on " + String.join(" and ", dialogue.basis());
    String source = dialogue.according() == null ? "" : " said";
    return names(dialogue.parties())
        + ": "
        + dialogue.state().label().toLowerCase(Locale.ROOT)
        + trend
        + source
        + bases;
  }

  private String names(List<String> ids) {
    return ids.stream().map(names::get).collect(Collectors.joining(", "));
  }
}
