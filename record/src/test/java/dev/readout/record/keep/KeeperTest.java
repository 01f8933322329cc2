package dev.readout.record.keep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Readout;
import dev.readout.model.vocabulary.Act;
import dev.readout.record.Backend;
import dev.readout.record.ReadoutBuilder;
import dev.readout.record.RecordTest;
import dev.readout.record.check.CheckReport;
import dev.readout.record.check.RecordCheck;
import dev.readout.record.sql.Database;
import org.junit.jupiter.api.Test;

class KeeperTest extends RecordTest {

  private static Readout first() {
    return ReadoutBuilder.article(
            "n1", "2026-03-10", "😀 Mara Lind of Norway denied that the talks had stalled.")
        .person("a1", "Mara Lind", "NOR")
        .state("a2", "Norway", "NOR")
        .role("a1", "envoy", "a2")
        .says("a1", Act.DENY, "the talks had stalled")
        .build();
  }

  private static Readout second() {
    return ReadoutBuilder.article("n2", "2026-03-11", "Mara Lind said she would go to Iceland.")
        .person("a1", "Mara Lind", "NOR")
        .state("a2", "Iceland", "ISL")
        .says("a1", Act.ANNOUNCE, "she would go to Iceland", "a2")
        .build();
  }

  @Test
  void aSecondIngestChangesNothing() {
    assertThat(keeper.keep(first())).isEqualTo(Kept.NEW);
    assertThat(keeper.keep(second())).isEqualTo(Kept.NEW);
    CheckReport before = check();

    assertThat(Keeper.knows(database, first().document())).isTrue();
    assertThat(keeper.keep(first())).isEqualTo(Kept.UNCHANGED);
    assertThat(keeper.keep(second())).isEqualTo(Kept.UNCHANGED);

    assertThat(check()).isEqualTo(before);
    assertThat(before.problems()).isEmpty();
    assertThat(before.counts()).containsEntry("statements", 2L).containsEntry("entities", 3L);
  }

  @Test
  void aChangedTextIsANewVersionAndItsRowsReplaceTheOldOnes() {
    keeper.keep(first());
    Readout changed =
        ReadoutBuilder.article(
                "n1", "2026-03-10", "Mara Lind confirmed that the talks had stalled.")
            .person("a1", "Mara Lind", "NOR")
            .says("a1", Act.AFFIRM, "the talks had stalled")
            .build();

    assertThat(keeper.keep(changed)).isEqualTo(Kept.CHANGED);

    assertThat(check().problems()).isEmpty();
    assertThat(check().counts())
        .containsEntry("documents", 1L)
        .containsEntry("versions", 2L)
        .containsEntry("statements", 1L)
        .containsEntry("entities", 1L);
    assertThat(keeper.keep(first())).as("the earlier version is known").isEqualTo(Kept.UNCHANGED);
  }

  @Test
  void forgettingLeavesWhatTheRestWouldHaveMadeAlone() {
    keeper.keep(first());
    CheckReport alone = check();
    keeper.keep(second());

    assertThat(keeper.forget("n2")).isEqualTo(1);

    assertThat(check()).isEqualTo(alone);
    assertThat(keeper.forget("n2")).isZero();
  }

  @Test
  void rebuildingGivesTheSameRecord() {
    keeper.keep(first());
    keeper.keep(second());
    CheckReport before = check();

    keeper.rebuild(readout -> readout, () -> {});

    assertThat(check()).isEqualTo(before);
  }

  @Test
  void articlesAreToldApartByAddressAndIdElseByPublisherAndId() {
    keeper.keep(first());
    String text = "Something else.";
    keeper.keep(ReadoutBuilder.article("n1", "2026-03-10", text).publisher("Daily Ledger").build());
    keeper.keep(
        ReadoutBuilder.article("n1", "2026-03-10", text).url("https://example.org/day").build());
    keeper.keep(
        ReadoutBuilder.article("n3", "2026-03-10", text).url("https://example.org/day").build());

    assertThat(check().counts()).containsEntry("documents", 4L).containsEntry("versions", 4L);
  }

  @Test
  void textThatNoDatabaseTakesIsKeptWithItsPositions() {
    Readout odd =
        ReadoutBuilder.article(
                "n4", "2026-03-10", "A\u0000\uD800 Mara Lind 😀 said that it rained.")
            .person("a1", "Mara Lind", null)
            .says("a1", Act.ASSERT, "it rained")
            .build();

    keeper.keep(odd);

    assertThat(check().problems()).isEmpty();
    assertThat(keeper.keep(odd)).isEqualTo(Kept.UNCHANGED);
  }

  @Test
  void aParentMayStandAfterItsChild() {
    Readout nested =
        ReadoutBuilder.article("n5", "2026-03-10", "Lind said that Aune said that it rained.")
            .person("a1", "Lind", null)
            .person("a2", "Aune", null)
            .says("a2", Act.ASSERT, "it rained")
            .within("s2")
            .says("a1", Act.ASSERT, "Aune said that it rained")
            .build();

    keeper.keep(nested);
    assertThat(check().problems()).isEmpty();
    assertThat(keeper.forget("n5")).isEqualTo(1);
    assertThat(check().counts().values()).containsOnly(0L);
  }

  @Test
  void bothDatabasesHoldTheSame() {
    keeper.keep(first());
    keeper.keep(second());
    String here = check().digest();
    try (Database other =
        Database.toWrite(Backend.SQLITE.fresh(folder.resolve("other")), () -> {})) {
      Keeper twin = new Keeper(other);
      twin.keep(first());
      twin.keep(second());
      assertThat(RecordCheck.run(other, () -> {}).digest()).isEqualTo(here);
    }
  }
}
