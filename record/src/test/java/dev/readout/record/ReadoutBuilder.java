package dev.readout.record;

import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Claim;
import dev.readout.model.Dialogue;
import dev.readout.model.Document;
import dev.readout.model.Event;
import dev.readout.model.Mention;
import dev.readout.model.Producer;
import dev.readout.model.Readout;
import dev.readout.model.Role;
import dev.readout.model.Span;
import dev.readout.model.Speaker;
import dev.readout.model.Statement;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.model.vocabulary.ChannelKind;
import dev.readout.model.vocabulary.DialogueState;
import dev.readout.model.vocabulary.EventType;
import dev.readout.model.vocabulary.Factuality;
import dev.readout.model.vocabulary.MentionForm;
import dev.readout.model.vocabulary.RoleStatus;
import dev.readout.model.vocabulary.Stance;
import dev.readout.model.vocabulary.StatementForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes readouts of short articles by hand: what is named must occur in the text. */
public final class ReadoutBuilder {

  private final String text;
  private final Document.Builder document;
  private final List<Actor> actors = new ArrayList<>();
  private final List<Role> roles = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Dialogue> dialogues = new ArrayList<>();

  private ReadoutBuilder(String id, String day, String text) {
    this.text = text;
    document = Document.builder(text).id(id).publisher("Northwire").published(day);
  }

  public static ReadoutBuilder article(String id, String day, String text) {
    return new ReadoutBuilder(id, day, text);
  }

  public ReadoutBuilder publisher(String publisher) {
    document.publisher(publisher);
    return this;
  }

  public ReadoutBuilder url(String url) {
    document.url(url);
    return this;
  }

  public ReadoutBuilder title(String title) {
    document.title(title);
    return this;
  }

  public ReadoutBuilder person(String id, String name, String country) {
    return actor(id, name, ActorKind.PERSON, country);
  }

  public ReadoutBuilder state(String id, String name, String country) {
    return actor(id, name, ActorKind.STATE, country);
  }

  /** A party that is not named, such as {@code the foreign minister of Norway}. */
  public ReadoutBuilder unnamed(String id, String words, String country) {
    actors.add(
        new Actor(
            id,
            words,
            ActorKind.UNNAMED,
            List.of(),
            country,
            null,
            List.of(),
            List.of(new Mention(span(words), MentionForm.NOMINAL))));
    return this;
  }

  /** An actor with a mention by each way of the text to write its name. */
  public ReadoutBuilder actor(String id, String name, ActorKind kind, String country) {
    List<Mention> mentions = new ArrayList<>();
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      mentions.add(new Mention(new Span(at, at + name.length()), MentionForm.NAME));
    }
    actors.add(new Actor(id, name, kind, List.of(), country, null, List.of(), mentions));
    return this;
  }

  /** The last actor is called by another name, too. */
  public ReadoutBuilder called(String name) {
    Actor last = actors.remove(actors.size() - 1);
    List<Mention> mentions = new ArrayList<>(last.mentions());
    mentions.add(new Mention(span(name), MentionForm.NAME));
    actors.add(
        new Actor(
            last.id(),
            last.name(),
            last.kind(),
            List.of(name),
            last.country(),
            null,
            List.of(),
            mentions));
    return this;
  }

  public ReadoutBuilder role(String actor, String title, String of) {
    Span span = text.contains(title) ? span(title) : null;
    roles.add(new Role(actor, title, of, RoleStatus.CURRENT, span, null, null));
    return this;
  }

  public ReadoutBuilder says(String speaker, Act act, String content, String... about) {
    return says(speaker, act, null, content, List.of(), about);
  }

  public ReadoutBuilder says(
      String speaker,
      Act act,
      ChannelKind channel,
      String content,
      List<String> to,
      String... about) {
    statements.add(
        new Statement(
            "s" + (statements.size() + 1),
            new Speaker(speaker, null, List.of(), false),
            List.of(),
            Arrays.stream(content.split("\\|")).map(this::span).toList(),
            List.of(),
            StatementForm.INDIRECT,
            act,
            channel == null ? null : new Channel(channel, null, null),
            to,
            Arrays.asList(about),
            List.of(),
            List.of(),
            null,
            null,
            null,
            0.9));
    return this;
  }

  /** The last statement stands inside the one with this id. */
  public ReadoutBuilder within(String parent) {
    Statement last = statements.remove(statements.size() - 1);
    statements.add(
        new Statement(
            last.id(),
            last.speaker(),
            last.cue(),
            last.content(),
            last.quoted(),
            last.form(),
            last.act(),
            last.channel(),
            last.addressees(),
            last.about(),
            last.toward(),
            last.relayedBy(),
            last.said(),
            last.saidTime(),
            parent,
            last.confidence()));
    return this;
  }

  /** The first holder affirms and the second denies, by the statements with these ids. */
  public ReadoutBuilder claim(
      String words, String affirms, String affirming, String denies, String denying) {
    claims.add(
        new Claim(
            "c" + (claims.size() + 1),
            words,
            List.of(span(words)),
            List.of(
                new Claim.Position(affirms, null, Stance.AFFIRM, affirming),
                new Claim.Position(denies, null, Stance.DENY, denying))));
    return this;
  }

  public ReadoutBuilder event(
      EventType type,
      String mode,
      String trigger,
      String date,
      Factuality factuality,
      String according,
      String... parties) {
    events.add(
        new Event(
            "e" + (events.size() + 1),
            type,
            mode,
            null,
            span(trigger),
            List.of(),
            Arrays.asList(parties),
            List.of(),
            null,
            date,
            null,
            List.of(new Event.Assertion(factuality, according)),
            0.8));
    return this;
  }

  public ReadoutBuilder dialogue(
      DialogueState state, String words, String according, String... parties) {
    return dialogue(state, List.of(), words, according, parties);
  }

  /** With the understandings that are named. */
  public ReadoutBuilder dialogue(
      DialogueState state, List<String> basis, String words, String according, String... parties) {
    dialogues.add(new Dialogue(Arrays.asList(parties), state, null, according, basis, span(words)));
    return this;
  }

  public Readout build() {
    return new Readout(
        new Producer("readout", "test", null),
        document.build(),
        List.of(),
        List.of(),
        actors,
        roles,
        statements,
        claims,
        events,
        dialogues);
  }

  private Span span(String words) {
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(at, at + words.length());
  }
}
