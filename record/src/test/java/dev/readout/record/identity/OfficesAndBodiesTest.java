package dev.readout.record.identity;

import static dev.readout.record.ReadoutBuilder.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.record.ReadoutBuilder;
import dev.readout.record.RecordTest;
import dev.readout.record.ask.Said;
import dev.readout.record.ask.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficesAndBodiesTest extends RecordTest {

  private static ReadoutBuilder minister(String id, String day, String name) {
    return article(id, day, name + " is the foreign minister of Norway.")
        .person("a1", name, "NOR")
        .state("a2", "Norway", "NOR")
        .role("a1", "foreign minister", "a2");
  }

  private static ReadoutBuilder office(String id, String day, String words) {
    return article(id, day, "It rains, said " + words + " in Bergen.")
        .unnamed("a1", words, "NOR")
        .says("a1", Act.ASSERT, "It rains");
  }

  private List<Object> saidBy(String name) {
    return values(ask(new Said(name, false, null, null, null, null, false, Scope.DEFAULT)), "day");
  }

  private long entities(ReadoutBuilder... articles) {
    keep(articles);
    assertThat(check().problems()).isEmpty();
    return check().counts().get("entities");
  }

  @Test
  void whoeverIsKnownByOfficeIsTheOneWhoHeldItOnThatDay() {
    keep(
        minister("n1", "2026-01-10", "Mara Lind"),
        minister("n2", "2026-06-01", "Tove Brand"),
        office("n3", "2026-01-20", "the foreign minister of Norway"),
        office("n4", "2026-06-20", "Norway's foreign minister"),
        office("n5", "2026-07-01", "the Norwegian foreign minister"));

    assertThat(saidBy("Mara Lind")).containsExactly("2026-01-20");
    assertThat(saidBy("Tove Brand")).containsExactly("2026-07-01", "2026-06-20");
    assertThat(check().problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-20, the foreign minister of Norway", // two may have held it
    "2027-01-20, the foreign minister of Norway", // long after
    "2026-01-20, Norway's deputy foreign minister",
    "2026-01-20, a foreign minister of Norway",
    "2026-01-20, the former Norwegian foreign minister",
    "2026-01-20, the Norwegian finance minister",
  })
  void whereItIsNotCertainNobodyIsTaken(String day, String words) {
    keep(
        minister("n1", "2026-01-10", "Mara Lind"),
        minister("n2", "2026-05-01", "Tove Brand"),
        office("n3", day, words));

    assertThat(saidBy("Mara Lind")).isEmpty();
    assertThat(saidBy("Tove Brand")).isEmpty();
  }

  @Test
  void withTheLastArticleThatNamesTheHolderTheOfficeIsNobodysAgain() {
    keep(
        minister("n1", "2026-01-10", "Mara Lind"),
        office("n3", "2026-01-20", "the foreign minister of Norway"));
    assertThat(saidBy("Mara Lind")).hasSize(1);

    keeper.forget("n1");

    assertThat(check().problems()).isEmpty();
    assertThat(saidBy("Mara Lind")).isEmpty();
    assertThat(check().counts()).containsEntry("entities", 0L);
  }

  @Test
  void bodiesOfSeveralKnownNamesAreOne() {
    long count =
        entities(
            article("n1", "2026-03-10", "The EU agreed.")
                .actor("a1", "EU", ActorKind.ORGANISATION, null),
            article("n2", "2026-03-11", "The European Union agreed.")
                .actor("a1", "European Union", ActorKind.ORGANISATION, null),
            article("n3", "2026-03-11", "The U.N. and the United Nations agreed.")
                .actor("a1", "U.N.", ActorKind.ORGANISATION, null),
            article("n4", "2026-03-11", "United Nations staff agreed.")
                .actor("a1", "United Nations", ActorKind.ORGANISATION, null));

    assertThat(count).isEqualTo(2);
  }

  @Test
  void aShortNameThatAnArticleExplainsIsKnownFromThenOn() {
    long count =
        entities(
            article("n1", "2026-03-10", "The Bergen Fisheries Council (BFC) met.")
                .actor("a1", "Bergen Fisheries Council", ActorKind.ORGANISATION, null)
                .called("BFC"),
            article("n2", "2026-03-11", "The BFC met again.")
                .actor("a1", "BFC", ActorKind.ORGANISATION, null));

    assertThat(count).isEqualTo(1);
  }

  @Test
  void aShortNameOfTwoBodiesStaysApartWithBothAsCandidates() {
    long count =
        entities(
            article("n1", "2026-03-10", "The Bergen Fisheries Council (BFC) met.")
                .actor("a1", "Bergen Fisheries Council", ActorKind.ORGANISATION, null)
                .called("BFC"),
            article("n2", "2026-03-11", "The Baltic Football Club (BFC) met.")
                .actor("a1", "Baltic Football Club", ActorKind.ORGANISATION, "EST")
                .called("BFC"),
            article("n3", "2026-03-12", "The BFC met again.")
                .actor("a1", "BFC", ActorKind.ORGANISATION, null));

    assertThat(count).isEqualTo(3);
    assertThat(check().counts().get("entity_candidates")).isGreaterThanOrEqualTo(2L);
  }
}
