package dev.readout.model.exchange;

import dev.readout.model.Actor;
import dev.readout.model.Attitude;
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
import dev.readout.model.Time;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.model.vocabulary.AttitudeKind;
import dev.readout.model.vocabulary.ChannelKind;
import dev.readout.model.vocabulary.DialogueState;
import dev.readout.model.vocabulary.EventType;
import dev.readout.model.vocabulary.Factuality;
import dev.readout.model.vocabulary.MentionForm;
import dev.readout.model.vocabulary.RoleStatus;
import dev.readout.model.vocabulary.Stance;
import dev.readout.model.vocabulary.StatementForm;
import dev.readout.model.vocabulary.TimeType;
import dev.readout.model.vocabulary.Trend;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A readout in which every field of the format holds something. Persons are invented. */
final class RichReadout {

  static final String TEXT =
      "😀 Envoy denies report\n\nЕлена Орлова, Norway's envoy, told reporters in Oslo on Monday that"
          + " reports of a halt were “wrong 🙃” and thanked Chile. Talks with Chile go on, she"
          + " said.";

  private RichReadout() {}

  static Readout readout() {
    Document document =
        Document.builder(TEXT)
            .id("oslo-1")
            .url("https://example.org/oslo-1")
            .title("😀 Envoy denies report")
            .publisher("The Fjord Daily")
            .authors(List.of("Ada Example"))
            .published("2026-03-03T08:00:00+01:00")
            .retrieved("2026-03-03T09:00:00Z")
            .language("en")
            .extra(extra())
            .build();
    return new Readout(
        new Producer("readout", "0.1.0", "none"),
        document,
        List.of(
            span("😀 Envoy denies report"),
            new Span(TEXT.indexOf("Елена"), TEXT.indexOf(" Talks")),
            span("Talks with Chile go on, she said.")),
        List.of(new Time("t1", span("Monday"), TimeType.DATE, "2026-03-02", "2026-03-03")),
        actors(),
        List.of(
            new Role(
                "a1", "envoy", "a2", RoleStatus.CURRENT, span("Norway's envoy"), "2025", null)),
        statements(),
        List.of(
            new Claim(
                "c1",
                "The talks have been halted.",
                List.of(span("a halt")),
                List.of(
                    new Claim.Position(null, "reports", Stance.AFFIRM, "s2"),
                    new Claim.Position("a1", null, Stance.DENY, "s1")))),
        List.of(
            new Event(
                "e1",
                EventType.CONSULT,
                "visit",
                "042",
                span("Talks"),
                List.of(span("a halt")),
                List.of("a2"),
                List.of("a3"),
                new Event.Place("Oslo", "NOR", span("Oslo")),
                "2026-03-02",
                "t1",
                List.of(
                    new Event.Assertion(Factuality.ONGOING, null),
                    new Event.Assertion(Factuality.DENIED, "s2")),
                0.75)),
        List.of(
            new Dialogue(
                List.of("a2", "a3"),
                DialogueState.ONGOING,
                Trend.PROGRESS,
                "s3",
                List.of("Talks with Chile"),
                span("Talks with Chile go on"))));
  }

  private static List<Actor> actors() {
    return List.of(
        new Actor(
            "a1",
            "Елена Орлова",
            ActorKind.PERSON,
            List.of("envoy"),
            "NOR",
            null,
            List.of(new Actor.Candidate("Q1", 0.5), new Actor.Candidate("Q2", 0.125)),
            List.of(
                new Mention(span("Елена Орлова"), MentionForm.NAME),
                new Mention(span("she"), MentionForm.PRONOUN))),
        new Actor(
            "a2",
            "Norway",
            ActorKind.STATE,
            List.of(),
            "NOR",
            "Q20",
            List.of(),
            List.of(new Mention(span("Norway"), MentionForm.NAME))),
        new Actor("a3", "Chile", ActorKind.STATE, List.of(), "CHL", "Q298", List.of(), List.of()));
  }

  private static List<Statement> statements() {
    return List.of(
        new Statement(
            "s1",
            new Speaker("a1", span("Елена Орлова"), List.of(), false),
            List.of(span("told")),
            List.of(span("reports of a halt were “wrong 🙃")),
            List.of(span("wrong 🙃")),
            StatementForm.MIXED,
            Act.DENY,
            new Channel(ChannelKind.PRESS_CONFERENCE, "reporters", span("reporters")),
            List.of("a3"),
            List.of("a2", "a3"),
            List.of(new Attitude("a3", AttitudeKind.THANK)),
            List.of("a2"),
            "2026-03-02",
            "t1",
            null,
            0.875),
        new Statement(
            "s2",
            Speaker.UNKNOWN,
            List.of(span("reports")),
            List.of(span("a halt")),
            List.of(),
            StatementForm.INDIRECT,
            Act.ASSERT,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            "s1",
            0),
        new Statement(
            "s3",
            new Speaker(null, null, List.of(new Speaker.Candidate("a1", 0.667)), true),
            List.of(),
            List.of(span("Talks with Chile go on")),
            List.of(),
            StatementForm.INDIRECT,
            Act.ASSERT,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            null,
            1));
  }

  private static Map<String, @Nullable Object> extra() {
    Map<String, @Nullable Object> extra = new LinkedHashMap<>();
    extra.put("section", "world");
    extra.put("nothing", null);
    extra.put("rank", new BigDecimal("1.50"));
    extra.put("words", 31);
    extra.put("paid", false);
    extra.put("tags", Arrays.asList("a", 2, null, Map.of("deep", List.of())));
    return extra;
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
