package dev.readout.record.ask;

import static dev.readout.record.ReadoutBuilder.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.model.vocabulary.ChannelKind;
import dev.readout.model.vocabulary.DialogueState;
import dev.readout.model.vocabulary.EventType;
import dev.readout.model.vocabulary.Factuality;
import dev.readout.record.RecordTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tasks of the people who ask, each over a few articles of invented parties. */
class QuestionsTest extends RecordTest {

  @BeforeEach
  void articles() {
    keep(
        article(
                "n1",
                "2026-03-01",
                "😀 Daily Ledger reported that the talks were called off. Norway's envoy Mara Lind met"
                    + " Einar Thor of Iceland in Bergen.")
            .title("Report on the talks")
            .person("a1", "Mara Lind", "NOR")
            .person("a2", "Einar Thor", "ISL")
            .state("a3", "Norway", "NOR")
            .state("a4", "Iceland", "ISL")
            .actor("a5", "Daily Ledger", ActorKind.ORGANISATION, null)
            .role("a1", "envoy", "a3")
            .says("a5", Act.ASSERT, "the talks were called off")
            .event(
                EventType.CONSULT,
                "visit",
                "met",
                "2026-02-27",
                Factuality.OCCURRED,
                null,
                "a1",
                "a2"),
        article(
                "n2",
                "2026-03-05",
                "Mara Lind denied that the talks were called off, telling Einar Thor that Iceland knew"
                    + " better. Norway and Iceland will meet in May. The talks between Norway and Iceland go on.")
            .person("a1", "Mara Lind", "NOR")
            .person("a2", "Einar Thor", "ISL")
            .state("a3", "Norway", "NOR")
            .state("a4", "Iceland", "ISL")
            .actor("a5", "the talks", ActorKind.UNNAMED, null)
            .says(
                "a1",
                Act.DENY,
                ChannelKind.INTERVIEW,
                "the talks were called off|Iceland knew better",
                List.of("a2"),
                "a4")
            .says("a2", Act.ASSERT, "The talks between Norway and Iceland go on")
            .claim("the talks were called off", "a5", null, "a1", "s1")
            .event(EventType.CONSULT, null, "meet", "2026-05", Factuality.PLANNED, "s1", "a3", "a4")
            .dialogue(DialogueState.ONGOING, "go on", "s2", "a3", "a4"),
        article(
                "n3",
                "2026-03-20",
                "The talks between Norway and Iceland have stalled, Einar Thor said.")
            .publisher("Fjord Post")
            .person("a2", "Einar Thor", "ISL")
            .state("a3", "Norway", "NOR")
            .state("a4", "Iceland", "ISL")
            .says("a2", Act.ASSERT, "The talks between Norway and Iceland have stalled")
            .dialogue(DialogueState.STALLED, "stalled", "s1", "a3", "a4"));
  }

  private static Said said(String name) {
    return new Said(name, false, null, null, null, null, false, Scope.DEFAULT);
  }

  private static Scope until(String day) {
    return new Scope(null, LocalDate.parse(day), 50);
  }

  @Test
  void everythingSomebodySaidComesWithChannelAddresseeAndTheClaimItDenies() {
    Answer answer = ask(said("Lind"));

    assertThat(answer.lines()).hasSize(1);
    Line line = answer.lines().get(0);
    assertThat(line.fields())
        .containsEntry("speaker", "Mara Lind")
        .containsEntry("act", "deny")
        .containsEntry("channel", "interview")
        .containsEntry("to", "Einar Thor")
        .containsEntry("about", "Iceland")
        .containsEntry("day", "2026-03-05")
        .containsEntry("content", "the talks were called off … Iceland knew better");
    assertThat(String.valueOf(line.fields().get("claim"))).endsWith(".c1");
    assertThat(line.citation().words()).startsWith("the talks were called off");
    assertThat(line.summary()).contains("Mara Lind denies to Einar Thor, about Iceland");
  }

  @Test
  void statementsAreSoughtByWhomTheySpeakOfAndByChannelAndAct() {
    Scope all = Scope.DEFAULT;
    assertThat(ask(new Said("Einar Thor", false, "Norway", null, null, null, false, all)).lines())
        .hasSize(2);
    assertThat(ask(new Said("Einar Thor", false, null, null, null, null, true, all)).lines())
        .isEmpty();
    assertThat(
            ask(new Said("Mara Lind", false, null, "Thor", "interview", "deny", true, all)).lines())
        .hasSize(1);
    assertThat(ask(new Said("Mara Lind", false, null, null, "call", null, false, all)).lines())
        .isEmpty();
    assertThat(ask(new Said("Iceland", true, null, null, null, null, false, all)).lines())
        .as("officials speak for their state")
        .hasSize(2);
    assertThat(ask(new Said("Iceland", false, null, null, null, null, false, all)).lines())
        .isEmpty();
  }

  @Test
  void aPeriodAndALimitBoundTheAnswerAndItSaysThatThereIsMore() {
    Said all = said("Einar Thor");
    assertThat(values(ask(all), "day")).containsExactly("2026-03-20", "2026-03-05");

    Answer first =
        ask(new Said("Einar Thor", false, null, null, null, null, false, new Scope(null, null, 1)));
    assertThat(first.more()).isTrue();
    assertThat(values(first, "day")).containsExactly("2026-03-20");
    assertThat(
            values(
                ask(
                    new Said(
                        "Einar Thor", false, null, null, null, null, false, until("2026-03-19"))),
                "day"))
        .containsExactly("2026-03-05");
  }

  @Test
  void aNameThatNobodyHasIsTold() {
    assertThat(ask(said("Nobody Known")).notes())
        .containsExactly("the record knows nobody by the name 'Nobody Known'");
    assertThat(ask(said("'; DROP TABLE statements; --")).lines()).isEmpty();
    assertThat(check().counts()).containsEntry("statements", 4L);
  }

  @Test
  void aClaimListsWhoStandsWhere() {
    Answer claims = ask(new Claims(true, "called off", Scope.DEFAULT));
    assertThat(claims.lines()).hasSize(1);
    assertThat(claims.lines().get(0).fields()).containsEntry("affirm", 1).containsEntry("deny", 1);
    String id = String.valueOf(claims.lines().get(0).fields().get("claim"));

    Answer positions = ask(new ClaimPositions(id, Scope.DEFAULT));
    assertThat(values(positions, "stance")).containsExactly("affirm", "deny");
    assertThat(values(positions, "holder")).containsExactly("the talks", "Mara Lind");
    assertThat(ask(new ClaimPositions("nonsense", Scope.DEFAULT)).notes()).hasSize(1);
  }

  @Test
  void whatWillBeIsNeverCountedAsWhatWas() {
    List<String> parties = List.of("Norway", "Iceland");
    assertThat(values(ask(new Happenings(parties, "CONSULT", "occurred", Scope.DEFAULT)), "date"))
        .containsExactly("2026-02-27");
    Answer planned = ask(new Happenings(parties, null, "planned", Scope.DEFAULT));
    assertThat(values(planned, "according")).containsExactly("Mara Lind");
    assertThat(summaries(planned).get(0)).contains("planned according to Mara Lind");
  }

  @Test
  void theDialogueStandsAsOfADayWithEachSource() {
    Answer early = ask(new DialogueAsOf("Norway", "Iceland", until("2026-03-10")));
    assertThat(values(early, "part"))
        .as("what was planned by then is known, though it is to come later")
        .containsExactly("state", "contact", "contact", "week");
    assertThat(values(early, "factuality")).contains("planned", "occurred");
    assertThat(early.lines().get(0).fields())
        .containsEntry("state", "ongoing")
        .containsEntry("according", "Einar Thor")
        .containsEntry("day", "2026-03-05");

    Answer late = ask(new DialogueAsOf("Norway", "Iceland", until("2026-12-31")));
    assertThat(values(late, "state")).startsWith("stalled", "ongoing");
    assertThat(values(late, "part"))
        .containsExactly("state", "state", "contact", "contact", "week");
    assertThat(late.lines().get(4).fields())
        .as("what is planned is no week's cooperation")
        .containsEntry("verbal_cooperation", 1)
        .containsEntry("verbal_cooperation_events", 1)
        .containsEntry("reports", 1)
        .containsEntry("day", "2026-02-23");
  }

  @Test
  void whatIsToldLaterIsNotKnownOnTheDay() {
    keep(
        article("n9", "2026-04-01", "In January Mara Lind met Einar Thor, it now turns out.")
            .person("a1", "Mara Lind", "NOR")
            .person("a2", "Einar Thor", "ISL")
            .event(
                EventType.CONSULT,
                "visit",
                "met",
                "2026-01",
                Factuality.OCCURRED,
                null,
                "a1",
                "a2"));

    assertThat(values(ask(new DialogueAsOf("Norway", "Iceland", until("2026-03-10"))), "day"))
        .doesNotContain("2026-01-01");
    assertThat(values(ask(new DialogueAsOf("Norway", "Iceland", until("2026-04-01"))), "day"))
        .contains("2026-01-01");
  }

  @Test
  void theUnderstandingsOfADialogueAreNamedWithWhoNamesThem() {
    keep(
        article(
                "n8",
                "2026-03-08",
                "The talks between Norway and Iceland go on under the Bergen understanding, Einar"
                    + " Thor said.")
            .person("a2", "Einar Thor", "ISL")
            .state("a3", "Norway", "NOR")
            .state("a4", "Iceland", "ISL")
            .says("a2", Act.ASSERT, "go on under the Bergen understanding")
            .dialogue(
                DialogueState.ONGOING,
                List.of("the Bergen understanding"),
                "go on",
                "s1",
                "a3",
                "a4"));

    Line line =
        ask(new DialogueAsOf("Norway", "Iceland", until("2026-03-10"))).lines().stream()
            .filter(l -> "understanding".equals(l.fields().get("part")))
            .findFirst()
            .orElseThrow();

    assertThat(line.summary())
        .isEqualTo(
            "2026-03-08  understanding: the Bergen understanding; named 1 time according to"
                + " Einar Thor");
    assertThat(
            ask(new DialogueAsOf("Norway", "Iceland", until("2026-03-10"))).lines().stream()
                .filter(l -> "state".equals(l.fields().get("part")))
                .map(l -> l.fields().get("latest"))
                .toList())
        .as("of one source only the last state is its latest")
        .containsExactly(1, 0);
  }

  @Test
  void whoTellsOfficesWithTheDaysOnWhichTheyWereSeen() {
    Answer answer = ask(new Who("Mara Lind", Scope.DEFAULT));

    assertThat(values(answer, "part"))
        .contains("name", "office", "statements by", "close")
        .doesNotContain("candidate");
    Line office =
        answer.lines().stream()
            .filter(line -> "office".equals(line.fields().get("part")))
            .findFirst()
            .orElseThrow();
    assertThat(office.fields())
        .containsEntry("value", "envoy of Norway")
        .containsEntry("from", "2026-03-01")
        .containsEntry("to", "2026-03-01");
    assertThat(office.citation().words()).isEqualTo("envoy");
  }

  @Test
  void aQuoteIsFoundWordForWordAndNearlyTheEarliestFirst() {
    keep(
        article(
            "n4",
            "2026-03-25",
            "“The talks between Norway and\nIceland have finally stalled,” he said."));

    Answer answer =
        ask(new Quote("the talks between Norway and Iceland have stalled", Scope.DEFAULT));

    assertThat(values(answer, "match")).containsExactly("near", "exact", "near");
    assertThat(values(answer, "day")).containsExactly("2026-03-05", "2026-03-20", "2026-03-25");
    assertThat(values(answer, "differences").get(2))
        .isEqualTo("the talks between norway and iceland have {+finally+} stalled");
    assertThat(values(answer, "differences").get(0))
        .isEqualTo("the talks between norway and iceland [-have stalled-]");
    assertThat(answer.lines().get(2).citation().words())
        .isEqualTo("The talks between Norway and\nIceland have finally stalled");
    assertThat(ask(new Quote("a sentence that nobody ever wrote", Scope.DEFAULT)).lines())
        .isEmpty();
    assertThat(ask(new Quote("...", Scope.DEFAULT)).notes()).hasSize(1);
  }

  @Test
  void searchFindsWordsAndPhrases() {
    assertThat(ask(new Search("iceland stalled", Scope.DEFAULT)).lines()).hasSize(1);
    assertThat(ask(new Search("\"go on\" talks", Scope.DEFAULT)).lines()).hasSize(1);
    assertThat(ask(new Search("\"on go\"", Scope.DEFAULT)).lines()).isEmpty();
    assertThat(ask(new Search("talks OR NOT NEAR( * \" & | !", Scope.DEFAULT)).lines()).isEmpty();
    assertThat(ask(new Search("!?", Scope.DEFAULT)).notes()).hasSize(1);
    Line line = ask(new Search("called off", Scope.DEFAULT)).lines().get(1);
    assertThat(line.citation().words()).contains("the talks were called off");
    assertThat(line.summary()).contains("Report on the talks");
  }

  @Test
  void aCitationLeadsBackToTheWordsInTheirContext() {
    String id = ask(said("Daily Ledger")).lines().get(0).citation().id();

    Line line = ask(new Cite(id)).lines().get(0);

    assertThat(line.fields())
        .containsEntry("before", "😀 Daily Ledger reported that ")
        .containsEntry("passage", "the talks were called off");
    assertThat(line.citation().begin()).as("in code points").isEqualTo(29);
    assertThat(line.citation().title()).isEqualTo("Report on the talks");
    String stretch = id.substring(0, id.indexOf('.')) + ":2-14";
    assertThat(ask(new Cite(stretch)).lines().get(0).fields())
        .containsEntry("passage", "Daily Ledger");
    assertThat(ask(new Cite("d00.s1")).notes())
        .containsExactly("the record has nothing by the name 'd00.s1'");
    assertThat(
            ask(new Cite(stretch.replace("2-14", "0-900000000"))).lines().get(0).citation().words())
        .as("no more of an article than answers may repeat")
        .hasSizeLessThanOrEqualTo(Citation.LONGEST + 1);
  }
}
