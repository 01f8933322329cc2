package dev.readout.record.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.model.Readout;
import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.model.vocabulary.Stance;
import dev.readout.model.vocabulary.StatementForm;
import dev.readout.record.ReadoutBuilder;
import dev.readout.record.RecordTest;
import dev.readout.record.ask.Answer;
import dev.readout.record.ask.ClaimPositions;
import dev.readout.record.ask.Corrections;
import dev.readout.record.ask.Said;
import dev.readout.record.ask.Scope;
import dev.readout.record.ask.Who;
import dev.readout.record.correct.Author;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CorrectorTest extends RecordTest {

  private static final Author DESK = new Author("Una Desk", "heard on the recording");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-20T10:15:30Z"), ZoneOffset.UTC);

  private Corrector corrector;
  private String first;
  private String second;

  private static Readout first() {
    return ReadoutBuilder.article(
            "n1",
            "2026-03-10",
            "Mara Lind of Norway denied that the talks had stalled. Einar Thor of Iceland said"
                + " that the talks had stalled. He hopes for rain.")
        .person("a1", "Mara Lind", "NOR")
        .person("a2", "Einar Thor", "ISL")
        .says("a1", Act.DENY, "the talks had stalled")
        .says("a2", Act.ASSERT, "that the talks had stalled. He hopes")
        .claim("the talks had stalled", "a2", "s2", "a1", "s1")
        .build();
  }

  private static Readout second() {
    return ReadoutBuilder.article("n2", "2026-03-11", "M. Lind spoke of rain in Bergen.")
        .person("a1", "M. Lind", null)
        .says("a1", Act.ASSERT, "rain in Bergen")
        .build();
  }

  @BeforeEach
  void twoArticles() {
    corrector = new Corrector(database, CLOCK);
    keeper.keep(first());
    keeper.keep(second());
    first = DocumentIdentity.of(first().document()).code();
    second = DocumentIdentity.of(second().document()).code();
  }

  private List<Object> saidBy(String name) {
    return values(
        ask(new Said(name, false, null, null, null, null, false, Scope.DEFAULT)), "content");
  }

  private List<Object> log(String field) {
    return values(ask(new Corrections(false, Scope.DEFAULT)), field);
  }

  private void rebuild() {
    keeper.rebuild(readout -> readout, () -> {});
  }

  private String entity(String name) {
    return String.valueOf(
        values(ask(new Who(name, Scope.DEFAULT)), "entity").stream().findFirst().orElse("none"));
  }

  @Test
  void anotherSpeakerOutlivesARebuildAndCanBeUndone() {
    int id = corrector.speaker(first + ".s1", "Einar Thor", ActorKind.PERSON, DESK);

    assertThat(saidBy("Mara Lind")).isEmpty();
    assertThat(saidBy("Einar Thor")).hasSize(2);
    rebuild();
    assertThat(saidBy("Einar Thor")).hasSize(2);
    Answer log = ask(new Corrections(false, Scope.DEFAULT));
    assertThat(summaries(log))
        .containsExactly(
            "1  2026-03-20T10:15:30Z  speaker: Mara Lind -> Einar Thor"
                + " (Una Desk: heard on the recording)");
    assertThat(log.lines().get(0).citation().words()).isEqualTo("the talks had stalled");

    corrector.undo(id, DESK);

    assertThat(saidBy("Mara Lind")).hasSize(1);
    assertThat(log("state")).containsExactly("applied", "undone");
    assertThat(check().problems()).isEmpty();
    corrector.undo(2, DESK);
    assertThat(saidBy("Mara Lind")).isEmpty();
    assertThatThrownBy(() -> corrector.undo(2, DESK)).hasMessage("correction 2 is undone already");
  }

  @Test
  void theSpeakerMayBeSomebodyOfAnotherArticleOrSomebodyNew() {
    corrector.speaker(second + ".s1", entity("Einar Thor"), ActorKind.PERSON, DESK);
    corrector.speaker(first + ".s1", "Tove Brand", ActorKind.PERSON, DESK);

    assertThat(saidBy("Einar Thor")).contains("rain in Bergen");
    assertThat(saidBy("Tove Brand")).containsExactly("the talks had stalled");
    rebuild();
    assertThat(saidBy("Einar Thor")).contains("rain in Bergen");
    assertThat(saidBy("Tove Brand")).containsExactly("the talks had stalled");
    assertThat(check().problems()).isEmpty();
  }

  @Test
  void actAndStanceAreChangedWhereTheyStand() {
    corrector.act(first + ".s1", Act.DISPUTE, DESK);
    corrector.stance(first + ".c1", "Mara Lind", Stance.DISPUTE, DESK);

    rebuild();

    Answer said = ask(new Said("Mara Lind", false, null, null, null, null, false, Scope.DEFAULT));
    assertThat(values(said, "act")).containsExactly("dispute");
    assertThat(values(ask(new ClaimPositions(first + ".c1", Scope.DEFAULT)), "stance"))
        .containsExactlyInAnyOrder("affirm", "dispute");
    assertThat(log("old_value")).containsExactly("deny", "deny");
    assertThatThrownBy(() -> corrector.stance(first + ".c1", "Nobody", Stance.DENY, DESK))
        .isInstanceOf(CorrectionException.class)
        .hasMessage("nobody by the name 'Nobody' stands to the claim " + first + ".c1");
  }

  @Test
  void aRejectedStatementGoesWithWhatRestsOnItAndAnAddedOneComes() {
    corrector.reject(first + ".s1", DESK);
    String text = first().document().text();
    int begin = text.indexOf("He hopes");
    corrector.add(
        first + ":" + begin + "-" + (begin + 17),
        "Einar Thor",
        ActorKind.PERSON,
        Act.BELIEVE,
        StatementForm.INDIRECT,
        DESK);

    for (int round = 0; round < 2; round++) {
      assertThat(saidBy("Mara Lind")).isEmpty();
      assertThat(saidBy("Einar Thor")).contains("He hopes for rain");
      assertThat(values(ask(new ClaimPositions(first + ".c1", Scope.DEFAULT)), "holder"))
          .containsExactly("Einar Thor");
      assertThat(check().problems()).isEmpty();
      rebuild();
    }
    corrector.act(first + ".h1", Act.ASSERT, DESK);
    rebuild();
    assertThat(log("state")).containsExactly("applied", "applied", "applied");
  }

  @Test
  void mergedEntitiesStayMergedAndAreKeptApartAgainWhenUndone() {
    String one = entity("Mara Lind");
    String other = entity("M. Lind");
    assertThat(one).isNotEqualTo(other);

    int id = corrector.merge(one, other, DESK);

    for (int round = 0; round < 2; round++) {
      assertThat(saidBy("Mara Lind")).containsExactly("rain in Bergen", "the talks had stalled");
      assertThat(check().problems()).isEmpty();
      rebuild();
    }
    corrector.undo(id, DESK);
    assertThat(saidBy("Mara Lind")).containsExactly("the talks had stalled");
    assertThat(saidBy("M. Lind")).containsExactly("rain in Bergen");
    assertThat(check().problems()).isEmpty();
    rebuild();
    assertThat(saidBy("M. Lind")).containsExactly("rain in Bergen");
  }

  @Test
  void aSplitEntityIsSomebodyElseInTheArticlesNamed() {
    Readout third =
        ReadoutBuilder.article("n3", "2026-03-12", "Mara Lind sang in a choir.")
            .person("a1", "Mara Lind", null)
            .says("a1", Act.ASSERT, "sang in a choir")
            .build();
    keeper.keep(third);
    String code = DocumentIdentity.of(third.document()).code();
    assertThat(saidBy("Mara Lind")).hasSize(2);

    int id = corrector.split(entity("Mara Lind"), List.of(code + ".s1"), DESK);

    for (int round = 0; round < 2; round++) {
      assertThat(values(ask(new Who("Mara Lind", Scope.DEFAULT)), "entity").stream().distinct())
          .hasSize(2);
      assertThat(summaries(ask(new Who("Mara Lind", Scope.DEFAULT))))
          .anyMatch(line -> line.contains("kept apart by correction 1"));
      assertThat(check().problems()).isEmpty();
      rebuild();
    }
    corrector.undo(id, DESK);
    assertThat(values(ask(new Who("Mara Lind", Scope.DEFAULT)), "entity").stream().distinct())
        .hasSize(1);
    assertThat(check().problems()).isEmpty();
  }

  @Test
  void whatFindsNoTargetAnyMoreIsListedForReview() {
    corrector.act(first + ".s1", Act.DISPUTE, DESK);
    corrector.merge(entity("Mara Lind"), entity("M. Lind"), DESK);

    keeper.forget("n1");

    Answer left = ask(new Corrections(true, Scope.DEFAULT));
    assertThat(values(left, "note")).contains("the article is no longer in the record");
    assertThat(left.lines().get(left.lines().size() - 1).citation().words())
        .as("what is forgotten is forgotten in the log too")
        .isEmpty();
    rebuild();
    assertThat(values(ask(new Corrections(true, Scope.DEFAULT)), "correction"))
        .containsExactly(2, 1);
    keeper.keep(first());
    assertThat(values(ask(new Corrections(true, Scope.DEFAULT)), "correction")).isEmpty();
    assertThat(saidBy("Mara Lind")).contains("rain in Bergen");
  }

  @Test
  void aCorrectionFollowsItsWordsIntoAnotherTextOrIsListed() {
    corrector.act(first + ".s1", Act.DISPUTE, DESK);
    Readout moved =
        ReadoutBuilder.article(
                "n1", "2026-03-10", "On Friday Mara Lind denied that the talks had stalled.")
            .person("a1", "Mara Lind", "NOR")
            .says("a1", Act.DENY, "the talks had stalled")
            .build();
    Readout rewritten =
        ReadoutBuilder.article("n1", "2026-03-10", "Mara Lind denied all of it.")
            .person("a1", "Mara Lind", "NOR")
            .says("a1", Act.DENY, "all of it")
            .build();

    keeper.keep(moved);
    assertThat(
            values(
                ask(new Said("Mara Lind", false, null, null, null, null, false, Scope.DEFAULT)),
                "act"))
        .containsExactly("dispute");
    assertThat(log("state")).containsExactly("applied");
    keeper.keep(rewritten);
    assertThat(log("note")).containsExactly("the text has changed there");
  }

  @Test
  void idsThatLeadNowhereAreToldSo() {
    assertThatThrownBy(() -> corrector.act("d000000000000.s1", Act.DENY, DESK))
        .hasMessage("the record has no statement 'd000000000000.s1'");
    assertThatThrownBy(() -> corrector.merge("e9999", "Mara Lind", DESK))
        .hasMessage("the record knows nobody by 'e9999'");
    assertThatThrownBy(() -> corrector.reject(first, DESK))
        .hasMessage("the record has no statement '" + first + "'");
    assertThatThrownBy(() -> new Author("Una Desk", " "))
        .hasMessage("a correction tells who made it and why");
  }
}
