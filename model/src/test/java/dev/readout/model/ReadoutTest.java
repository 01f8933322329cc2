package dev.readout.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.model.vocabulary.DialogueState;
import dev.readout.model.vocabulary.EventType;
import dev.readout.model.vocabulary.Factuality;
import dev.readout.model.vocabulary.MentionForm;
import dev.readout.model.vocabulary.RoleStatus;
import dev.readout.model.vocabulary.Stance;
import dev.readout.model.vocabulary.StatementForm;
import dev.readout.model.vocabulary.TimeType;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ReadoutTest {

  private static final Span IN = new Span(0, 10);
  private static final Span OUT = new Span(5, 11);
  private static final Document DOCUMENT = Document.ofText("ten chars.");

  @Test
  void partsThatFitMakeAReadout() {
    Parts parts = new Parts();
    parts.actors.add(actor("a1", IN));
    parts.statements.add(statement("s1", "a1", null));
    parts.statements.add(statement("s2", null, "s1"));

    assertThat(parts.readout().statements()).hasSize(2);
  }

  @Test
  void idsMustNotOccurTwice() {
    refused("time id 't1' occurs twice", p -> p.times.addAll(List.of(time("t1"), time("t1"))));
    refused(
        "actor id 'a1' occurs twice",
        p -> p.actors.addAll(List.of(actor("a1", IN), actor("a1", IN))));
    refused(
        "statement id 's1' occurs twice",
        p ->
            p.statements.addAll(List.of(statement("s1", null, null), statement("s1", null, null))));
    refused(
        "claim id 'c1' occurs twice",
        p -> p.claims.addAll(List.of(claim(IN, null, null), claim(IN, null, null))));
    refused(
        "event id 'e1' occurs twice",
        p -> p.events.addAll(List.of(event(IN, List.of(), null), event(IN, List.of(), null))));
  }

  @Test
  void referencesMustLeadSomewhere() {
    refused(
        "s1 refers to 'a9', which does not exist",
        p -> p.statements.add(statement("s1", "a9", null)));
    refused(
        "s1 refers to 's9', which does not exist",
        p -> p.statements.add(statement("s1", null, "s9")));
    refused("role refers to 'a9', which does not exist", p -> p.roles.add(role(IN)));
    refused("c1 refers to 'a9', which does not exist", p -> p.claims.add(claim(IN, "a9", null)));
    refused("c1 refers to 's9', which does not exist", p -> p.claims.add(claim(IN, null, "s9")));
    refused(
        "e1 refers to 'a9', which does not exist",
        p -> p.events.add(event(IN, List.of("a9"), null)));
    refused(
        "e1 refers to 't9', which does not exist", p -> p.events.add(event(IN, List.of(), "t9")));
    refused("dialogue refers to 'a8', which does not exist", p -> p.dialogues.add(dialogue()));
  }

  @Test
  void spansMustLieInTheText() {
    String outside = ": span 5..11 lies outside a text of length 10";

    refused("sentence" + outside, p -> p.sentences.add(OUT));
    refused("a1" + outside, p -> p.actors.add(actor("a1", OUT)));
    refused("c1" + outside, p -> p.claims.add(claim(OUT, null, null)));
    refused("e1" + outside, p -> p.events.add(event(OUT, List.of(), null)));
    refused(
        "role" + outside,
        p -> {
          p.actors.add(actor("a9", IN));
          p.roles.add(role(OUT));
        });
  }

  @Test
  void sentencesMustFollowEachOther() {
    refused(
        "sentence 2..5 does not follow 0..3",
        p -> p.sentences.addAll(List.of(new Span(0, 3), new Span(2, 5))));
    refused(
        "sentence 0..3 does not follow 4..5",
        p -> p.sentences.addAll(List.of(new Span(4, 5), new Span(0, 3))));
  }

  @Test
  void statementMustNotStandInsideItself() {
    refused(
        "statement s1 stands inside itself: parents s1",
        p -> p.statements.add(statement("s1", null, "s1")));
    refused(
        "statement s2 stands inside itself: parents s1 s2 s3",
        p ->
            p.statements.addAll(
                List.of(
                    statement("s1", null, "s2"),
                    statement("s2", null, "s3"),
                    statement("s3", null, "s2"))));
  }

  @Test
  @Timeout(10)
  void longChainOfParentsIsCheckedInLinearTime() {
    Parts parts = new Parts();
    for (int i = 0; i < 100_000; i++) {
      parts.statements.add(statement("s" + i, null, i == 99_999 ? null : "s" + (i + 1)));
    }

    assertThat(parts.readout().statements()).hasSize(100_000);
  }

  @Test
  void partsNameWhatTheyLack() {
    refusedPart("statement s1 has no content", () -> statement("s1", List.of()));
    refusedPart(
        "event e1 has no assertion: somebody must have it so",
        () -> event(EventType.AGREE, null, List.of()));
    refusedPart(
        "mode of CONSULT must be one of [visit, third-party, multilateral, phone], was 'ceasefire'",
        () ->
            event(
                EventType.CONSULT,
                "ceasefire",
                List.of(new Event.Assertion(Factuality.OCCURRED, null))));
    refusedPart(
        "a dialogue has two parties or more, was [a1]",
        () -> new Dialogue(List.of("a1"), DialogueState.NONE, null, null, List.of(), IN));
    refusedPart("place name must not be blank", () -> new Event.Place(" ", null, null));
  }

  @Test
  void eventSpeaksByTheAssertionNearestToTheArticlesOwnVoice() {
    Event event =
        event(
            EventType.AGREE,
            null,
            List.of(
                new Event.Assertion(Factuality.DENIED, "s1"),
                new Event.Assertion(Factuality.OCCURRED, null)));

    assertThat(event.factuality()).isEqualTo(Factuality.DENIED);
    assertThat(event.according()).isEqualTo("s1");
  }

  /** The parts of one readout over a text of ten characters. */
  private static final class Parts {
    final List<Span> sentences = new ArrayList<>();
    final List<Time> times = new ArrayList<>();
    final List<Actor> actors = new ArrayList<>();
    final List<Role> roles = new ArrayList<>();
    final List<Statement> statements = new ArrayList<>();
    final List<Claim> claims = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    final List<Dialogue> dialogues = new ArrayList<>();

    Readout readout() {
      return new Readout(
          new Producer("readout", "1", null),
          DOCUMENT,
          sentences,
          times,
          actors,
          roles,
          statements,
          claims,
          events,
          dialogues);
    }
  }

  private static void refused(String message, java.util.function.Consumer<Parts> fault) {
    Parts parts = new Parts();
    fault.accept(parts);
    refusedPart(message, parts::readout);
  }

  private static void refusedPart(String message, ThrowingCallable part) {
    assertThatIllegalArgumentException().isThrownBy(part).withMessage(message);
  }

  private static Time time(String id) {
    return new Time(id, IN, TimeType.DATE, null, null);
  }

  private static Actor actor(String id, Span mention) {
    return new Actor(
        id,
        "Ada Example",
        ActorKind.PERSON,
        List.of(),
        null,
        null,
        List.of(),
        List.of(new Mention(mention, MentionForm.NAME)));
  }

  private static Role role(Span span) {
    return new Role("a9", "envoy", null, RoleStatus.CURRENT, span, null, null);
  }

  private static Statement statement(String id, @Nullable String actor, @Nullable String parent) {
    return statement(id, new Speaker(actor, null, List.of(), false), List.of(IN), parent);
  }

  private static Statement statement(String id, List<Span> content) {
    return statement(id, Speaker.UNKNOWN, content, null);
  }

  private static Statement statement(
      String id, Speaker speaker, List<Span> content, @Nullable String parent) {
    return new Statement(
        id,
        speaker,
        List.of(),
        content,
        List.of(),
        StatementForm.DIRECT,
        Act.ASSERT,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        parent,
        1);
  }

  private static Claim claim(Span span, @Nullable String holder, @Nullable String statement) {
    return new Claim(
        "c1",
        "It rains.",
        List.of(span),
        List.of(new Claim.Position(holder, null, Stance.AFFIRM, statement)));
  }

  private static Event event(Span trigger, List<String> actors, @Nullable String time) {
    return new Event(
        "e1",
        EventType.AGREE,
        null,
        null,
        trigger,
        List.of(),
        actors,
        List.of(),
        null,
        null,
        time,
        List.of(new Event.Assertion(Factuality.OCCURRED, null)),
        1);
  }

  private static Event event(
      EventType type, @Nullable String mode, List<Event.Assertion> assertions) {
    return new Event(
        "e1",
        type,
        mode,
        null,
        IN,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        assertions,
        1);
  }

  private static Dialogue dialogue() {
    return new Dialogue(List.of("a8", "a9"), DialogueState.NONE, null, null, List.of(), IN);
  }
}
