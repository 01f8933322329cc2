package dev.readout.record.ledger;

import static dev.readout.record.ReadoutBuilder.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.vocabulary.Act;
import dev.readout.model.vocabulary.ActorKind;
import dev.readout.model.vocabulary.EventType;
import dev.readout.model.vocabulary.Factuality;
import dev.readout.record.ReadoutBuilder;
import dev.readout.record.RecordTest;
import dev.readout.record.ask.Answer;
import dev.readout.record.ask.ClaimPositions;
import dev.readout.record.ask.Claims;
import dev.readout.record.ask.Happenings;
import dev.readout.record.ask.Said;
import dev.readout.record.ask.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several articles that tell the same, each in its own way or in the words of another. */
class LedgerTest extends RecordTest {

  private static final String WIRE =
      "Mara Lind said on Monday that the harbour of Calder stays open for every ship of the north,"
          + " whatever the storm brings, and that the pilots will be paid by the week as before.";

  private static ReadoutBuilder wire(String id, String day, String publisher, String after) {
    return article(id, day, WIRE + after)
        .publisher(publisher)
        .person("a1", "Mara Lind", "NOR")
        .says("a1", Act.ASSERT, "the harbour of Calder stays open for every ship of the north");
  }

  private static ReadoutBuilder claim(String id, String day, String words, Act other) {
    String text =
        "Northpost reported: " + words + ". Einar Thor of Iceland answered in the evening.";
    return article(id, day, text)
        .person("a2", "Einar Thor", "ISL")
        .actor("a5", "Northpost", ActorKind.ORGANISATION, null)
        .says("a5", Act.ASSERT, words)
        .says("a2", other, "answered in the evening")
        .claim(words, "a5", "s1", "a2", "s2");
  }

  private static ReadoutBuilder meeting(
      String id, String day, String text, String trigger, String date, Factuality factuality) {
    return article(id, day, text)
        .state("a3", "Norland", "NOR")
        .state("a4", "Vestria", "ISL")
        .event(EventType.CONSULT, null, trigger, date, factuality, null, "a3", "a4");
  }

  private List<Object> said() {
    return values(
        ask(new Said("Lind", false, null, null, null, null, false, Scope.DEFAULT)), "appearances");
  }

  @Test
  void aReprintIsAnAppearanceNotASecondSource() {
    keep(
        wire("w1", "2026-03-02", "Northwire", ""),
        wire("w2", "2026-03-03", "Fjord Post", " More in our evening edition."));

    assertThat(said()).containsExactly(2);
    assertThat(check().problems()).isEmpty();
    assertThat(check().counts()).containsEntry("reprints", 2L);
  }

  @Test
  void theSameWordsYearsLaterAreNoReprint() {
    keep(
        wire("w1", "2024-03-02", "Northwire", ""),
        article("w2", "2026-03-03", WIRE).publisher("Fjord Post"));

    assertThat(firsts("reprints")).containsExactly(1, 2);
  }

  @Test
  void whenTheOriginIsForgottenTheNextTakesItsPlace() {
    keep(
        wire("w1", "2026-03-02", "Northwire", ""),
        wire("w2", "2026-03-03", "Fjord Post", " More in our evening edition."),
        wire("w3", "2026-03-03", "Isle Courier", " Weather on page nine."));
    assertThat(firsts("reprints")).containsExactly(1, 1, 1);

    assertThat(keeper.forget("w1")).isEqualTo(1);

    assertThat(firsts("reprints")).containsExactly(2, 2);
    assertThat(said()).containsExactly(2);
    assertThat(check().problems()).isEmpty();
  }

  @Test
  void rebuildingGivesTheSameGroups() {
    keep(
        wire("w1", "2026-03-02", "Northwire", ""),
        wire("w2", "2026-03-03", "Fjord Post", ""),
        claim("c1", "2026-03-04", "Norland has closed its harbour in Calder", Act.DENY));
    String before = check().digest();

    keeper.rebuild(readout -> readout, () -> {});

    assertThat(check().digest()).isEqualTo(before);
  }

  @Test
  void whatIsForgottenLeavesNoTrace() {
    keep(claim("c1", "2026-03-04", "Norland has closed its harbour in Calder", Act.DENY));
    String before = check().digest();
    keep(claim("c2", "2026-03-06", "Norland closed the harbour of Calder", Act.DENY));
    keeper.forget("c2");

    assertThat(check().digest()).isEqualTo(before);
  }

  @Test
  void claimsOfDifferentArticlesThatSayTheSameAreOneWithAllPositionsInOrderOfTime() {
    keep(
        claim("c1", "2026-03-04", "Norland has closed its harbour in Calder", Act.DENY),
        claim("c2", "2026-03-06", "Norland closed the harbour of Calder", Act.DENY),
        claim("c3", "2026-03-07", "Norland has opened a school in Brenn", Act.DENY));

    Answer claims = ask(new Claims(true, "harbour", Scope.DEFAULT));
    assertThat(claims.lines()).hasSize(1);
    assertThat(claims.lines().get(0).fields())
        .containsEntry("affirm", 2)
        .containsEntry("deny", 2)
        .containsEntry("reports", 2)
        .containsEntry("day", "2026-03-04");
    assertThat(claims.lines().get(0).summary()).endsWith("; 2 reports");
    Answer positions = ask(new ClaimPositions(cite("c2"), Scope.DEFAULT));
    assertThat(values(positions, "day"))
        .containsExactly("2026-03-04", "2026-03-04", "2026-03-06", "2026-03-06");
    assertThat(values(positions, "holder"))
        .containsExactly("Northpost", "Einar Thor", "Northpost", "Einar Thor");
  }

  @Test
  void aClaimAndItsNegationAreOneWithOppositeStances() {
    keep(
        claim("c1", "2026-03-04", "Norland has closed its harbour in Calder", Act.DENY),
        claim("c2", "2026-03-06", "Norland has not closed its harbour in Calder", Act.DENY));

    Answer positions = ask(new ClaimPositions(cite("c1"), Scope.DEFAULT));

    assertThat(values(positions, "stance")).containsExactly("affirm", "deny", "deny", "affirm");
  }

  @Test
  void aPlannedMeetingIsLinkedWithTheOneThatTookPlace() {
    keep(
        meeting(
            "m1",
            "2026-04-02",
            "Norland and Vestria will meet in Calder in May about the fishing quotas.",
            "meet",
            "2026-05",
            Factuality.PLANNED),
        meeting(
            "m2",
            "2026-05-12",
            "Norland and Vestria met in Calder about the fishing quotas.",
            "met",
            "2026-05-12",
            Factuality.OCCURRED),
        meeting(
            "m3",
            "2026-09-12",
            "Norland and Vestria met in Calder about the fishing quotas.",
            "met",
            "2026-09-12",
            Factuality.OCCURRED));

    Answer events = ask(new Happenings(List.of("Norland"), null, null, Scope.DEFAULT));

    assertThat(values(events, "reports")).containsExactly(1, 2, 2);
    assertThat(values(events, "course"))
        .containsExactly(
            null,
            "planned 2026-04-02, occurred 2026-05-12",
            "planned 2026-04-02, occurred 2026-05-12");
    assertThat(check().problems()).isEmpty();
  }

  private List<Integer> firsts(String table) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT first FROM " + table + " ORDER BY item")
                .mapTo(Integer.class)
                .list());
  }

  private String cite(String id) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT d.code || '.c1' FROM documents d JOIN versions v ON v.document = d.id"
                        + " WHERE v.input_id = ?")
                .bind(0, id)
                .mapTo(String.class)
                .one());
  }
}
