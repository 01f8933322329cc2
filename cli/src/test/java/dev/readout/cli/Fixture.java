package dev.readout.cli;

import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Claim;
import dev.readout.model.Dialogue;
import dev.readout.model.Document;
import dev.readout.model.Event;
import dev.readout.model.Producer;
import dev.readout.model.Readout;
import dev.readout.model.Role;
import dev.readout.model.Span;
import dev.readout.model.Speaker;
import dev.readout.model.Statement;
import dev.readout.model.Time;
import dev.readout.model.explain.ActBasis;
import dev.readout.model.explain.ClaimReasons;
import dev.readout.model.explain.Considered;
import dev.readout.model.explain.CueEntry;
import dev.readout.model.explain.ExplainedReadout;
import dev.readout.model.explain.Explanation;
import dev.readout.model.explain.Finding;
import dev.readout.model.explain.Occasion;
import dev.readout.model.explain.Rule;
import dev.readout.model.explain.SpeakerReasons;
import dev.readout.model.explain.StatementReasons;
import dev.readout.model.explain.Trust;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.model.vocabulary.ChannelKind;
import dev.readout.model.vocabulary.DialogueState;
import dev.readout.model.vocabulary.EventType;
import dev.readout.model.vocabulary.Factuality;
import dev.readout.model.vocabulary.RoleStatus;
import dev.readout.model.vocabulary.Stance;
import dev.readout.model.vocabulary.StatementForm;
import dev.readout.model.vocabulary.TimeType;
import dev.readout.model.vocabulary.Trend;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A readout that has one of everything, so that renderers can be tested without a reader. */
public final class Fixture {

  public static final String TEXT =
      """
      Envoy denies rift

      Special envoy Mara Lind denied reports that talks between Norway and Iceland had stalled.

      “We met in Tromso in January, and we shall meet again,” she wrote on her Telegram channel on \
      Friday. The allies’ plan, Lind said, was “alive and well”.

      “Nobody has told me,” he said.
      """;

  private Fixture() {}

  public static Readout readout() {
    return readout(Document.builder(TEXT).title("Envoy denies rift").published("2026-03-13"));
  }

  /** The same readout with other metadata. */
  public static Readout readout(Document.Builder document) {
    return new Readout(
        new Producer("readout", "0", null),
        document.build(),
        List.of(),
        List.of(new Time("t1", span("Friday"), TimeType.DATE, "2026-03-13", "2026-03-13")),
        List.of(
            actor("a1", "Mara Lind", ActorKind.PERSON),
            actor("a2", "Norway", ActorKind.STATE),
            actor("a3", "Iceland", ActorKind.STATE)),
        List.of(
            new Role(
                "a1",
                "special envoy",
                "a2",
                RoleStatus.CURRENT,
                span("Special envoy"),
                null,
                null)),
        List.of(
            statement(
                "s1",
                known("Special envoy Mara Lind"),
                "denied",
                "reports that talks between Norway and Iceland had stalled",
                StatementForm.INDIRECT,
                Act.DENY,
                null),
            statement(
                "s2",
                Speaker.UNKNOWN,
                "reports",
                "talks between Norway and Iceland had stalled",
                StatementForm.INDIRECT,
                Act.ASSERT,
                "s1"),
            statement(
                "s3",
                known("she"),
                "wrote",
                "We met in Tromso in January, and we shall meet again",
                StatementForm.DIRECT,
                Act.ASSERT,
                null),
            mixed(),
            statement(
                "s5",
                new Speaker(null, span("he"), List.of(new Speaker.Candidate("a1", 0.25)), false),
                "said",
                "Nobody has told me",
                StatementForm.DIRECT,
                Act.ASSERT,
                null)),
        List.of(
            new Claim(
                "c1",
                "Talks between Norway and Iceland have stalled.",
                List.of(),
                List.of(
                    new Claim.Position(null, "reports", Stance.AFFIRM, "s2"),
                    new Claim.Position("a1", null, Stance.DENY, "s1")))),
        List.of(
            event("e1", "meet again", null, Factuality.PLANNED, "s3"),
            event("e2", "met", "2026-01", Factuality.OCCURRED, null)),
        List.of(
            new Dialogue(
                List.of("a2", "a3"),
                DialogueState.ONGOING,
                Trend.PROGRESS,
                "s3",
                List.of("the understandings of Tromso"),
                span("alive and well"))));
  }

  /** The readout with reasons, much the same for each statement. */
  public static ExplainedReadout explained() {
    Readout readout = readout();
    List<StatementReasons> reasons =
        readout.statements().stream()
            .map(
                statement ->
                    new StatementReasons(
                        statement.id(),
                        new Finding.ByBoth(Rule.OBJECT, 0.912, List.of(Finding.Part.CONTENT)),
                        new CueEntry("say", CueEntry.WordClass.VERB, Act.ASSERT, "that", false),
                        ActBasis.CUE,
                        new SpeakerReasons(
                            SpeakerReasons.Naming.AT_CUE,
                            new Span(0, 5),
                            SpeakerReasons.Resolution.PRONOUN,
                            List.of(
                                new Considered(
                                    "a1",
                                    "Mara Lind",
                                    0.7,
                                    Considered.Outcome.CHOSEN,
                                    new Considered.Presence(
                                        1, Considered.Place.MAIN_SUBJECT, true, false)),
                                new Considered(
                                    "a2", "Norway", 0, Considered.Outcome.DISAGREES, null))),
                        new Occasion(Occasion.Basis.OWN_WORDS, null),
                        new Occasion(Occasion.Basis.CARRIED, "s3"),
                        new Trust(0.9, 1)))
            .toList();
    List<ClaimReasons> claims =
        readout.claims().stream()
            .map(
                claim ->
                    new ClaimReasons(
                        claim.id(),
                        Collections.nCopies(
                            claim.positions().size(), ClaimReasons.PositionBasis.SAYS_SO)))
            .toList();
    return new ExplainedReadout(readout, new Explanation(reasons, claims));
  }

  /** Where words stand in {@link #TEXT} first. */
  public static Span span(String words) {
    int start = TEXT.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("the text lacks '" + words + "'");
    }
    return new Span(start, start + words.length());
  }

  private static Actor actor(String id, String name, ActorKind kind) {
    return new Actor(id, name, kind, List.of(), null, null, List.of(), List.of());
  }

  private static Speaker known(String words) {
    return new Speaker("a1", span(words), List.of(), false);
  }

  private static Statement statement(
      String id,
      Speaker speaker,
      String cue,
      String content,
      StatementForm form,
      Act act,
      @Nullable String parent) {
    boolean posted = id.equals("s3");
    Channel channel =
        new Channel(ChannelKind.SOCIAL_POST, "Telegram channel", span("Telegram channel"));
    return new Statement(
        id,
        speaker,
        List.of(span(cue)),
        List.of(span(content)),
        List.of(),
        form,
        act,
        posted ? channel : null,
        List.of(),
        id.equals("s1") ? List.of("a2", "a3") : List.of(),
        List.of(),
        List.of(),
        posted ? "2026-03-13" : null,
        posted ? "t1" : null,
        parent,
        0.9);
  }

  /**
   * Content in two parts, the second partly quoted, with an apostrophe that is no quotation mark.
   */
  private static Statement mixed() {
    return new Statement(
        "s4",
        known("Lind"),
        List.of(span("said")),
        List.of(span("The allies’ plan"), span("was “alive and well")),
        List.of(span("alive and well")),
        StatementForm.MIXED,
        Act.ASSERT,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        0.9);
  }

  private static Event event(
      String id,
      String trigger,
      @Nullable String date,
      Factuality factuality,
      @Nullable String according) {
    return new Event(
        id,
        EventType.CONSULT,
        null,
        null,
        span(trigger),
        List.of(),
        List.of("a2", "a3"),
        List.of(),
        id.equals("e2") ? new Event.Place("Tromso", null, span("Tromso")) : null,
        date,
        null,
        id.equals("e2")
            ? List.of(
                new Event.Assertion(factuality, according),
                new Event.Assertion(Factuality.DENIED, "s5"),
                new Event.Assertion(factuality, "s3"))
            : List.of(new Event.Assertion(factuality, according)),
        0.8);
  }
}
