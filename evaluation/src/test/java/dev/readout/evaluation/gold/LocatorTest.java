package dev.readout.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.evaluation.gold.GoldArticle.GoldStatement;
import dev.readout.evaluation.scoring.GoldText;
import dev.readout.evaluation.scoring.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LocatorTest {

  private final GoldText text =
      new GoldText("He said rain. He said he said snow fell, he said, and rain.");

  @Test
  void ofSeveralCuesTheNearestIsTaken() {
    assertThat(located("he", "said", "snow fell"))
        .isEqualTo(new Located(List.of(new Range(30, 39)), new Range(25, 29), new Range(22, 24)));
  }

  @Test
  void cueInsideTheContentIsAvoidedIfItCanBe() {
    assertThat(located(null, "said", "he said snow fell").cue()).isEqualTo(new Range(17, 21));
  }

  @Test
  void piecesKeepTheirOrder() {
    assertThat(located(null, "said", "snow fell", "rain").content())
        .containsExactly(new Range(30, 39), new Range(54, 58));
    assertThat(located(null, "said", "and rain", "snow fell").content()).isEmpty();
  }

  @Test
  void whatDoesNotOccurIsLeftOut() {
    assertThat(located("Ada", "wrote", "hail", "snow fell"))
        .isEqualTo(new Located(List.of(new Range(30, 39)), null, null));
    assertThat(located(null, null, "hail")).isEqualTo(new Located(List.of(), null, null));
  }

  @Test
  void ofEquallyCloseOccurrencesTheFirstIsTaken() {
    assertThat(located(null, null, "rain").content()).containsExactly(new Range(8, 12));
  }

  private Located located(@Nullable String mention, @Nullable String cue, String... content) {
    return Locator.locate(
        text,
        new GoldStatement(
            "s1",
            null,
            mention,
            cue,
            List.of(content),
            "indirect",
            "assert",
            null,
            List.of(),
            List.of(),
            null,
            null));
  }
}
