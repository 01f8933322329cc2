package dev.readout.evaluation.eventcoref;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Against values worked out by hand. */
class ConllTest {

  private static final Map<String, Integer> GOLD =
      Map.of("a", 1, "b", 1, "c", 1, "d", 2, "e", 2, "f", 2, "g", 2);

  /** The example of Pradhan and others (2014): some mentions are missed, others are no mentions. */
  @Test
  void mentionsThatOnlyOneSideHasCountAsTheReferenceDefinesIt() {
    Conll.Scores scores =
        Conll.of(GOLD, Map.of("a", 1, "b", 1, "c", 2, "d", 2, "f", 3, "g", 3, "h", 3, "i", 3));

    assertThat(scores.muc()).isEqualTo(new Conll.Score(40, 40));
    // (4/2 + 1/2 + 1/2 + 4/4) / 8 and (4/3 + 1/3 + 1/4 + 4/4) / 7
    assertThat(scores.bCubed().precision()).isCloseTo(50, within(1e-9));
    assertThat(scores.bCubed().recall()).isCloseTo(100 * 35 / 12.0 / 7, within(1e-9));
    // 2*2/5 + 2*2/8 over three and over two groups
    assertThat(scores.ceafE().precision()).isCloseTo(130 / 3.0, within(1e-9));
    assertThat(scores.ceafE().recall()).isCloseTo(65, within(1e-9));
  }

  @Test
  void singletonsCountButHaveNoLinks() {
    Conll.Scores scores = Conll.of(Map.of("a", 1, "b", 1, "c", 2), Map.of("a", 1, "b", 2, "c", 3));

    assertThat(scores.muc()).isEqualTo(new Conll.Score(0, 0));
    assertThat(scores.bCubed().precision()).isCloseTo(100, within(1e-9));
    assertThat(scores.bCubed().recall()).isCloseTo(200 / 3.0, within(1e-9));
    // a or b alone with {a, b}: 2/3; c with c: 1.
    assertThat(scores.ceafE().precision()).isCloseTo(500 / 9.0, within(1e-9));
    assertThat(scores.ceafE().recall()).isCloseTo(500 / 6.0, within(1e-9));
  }

  @Test
  void whatIsRightIsAHundred() {
    assertThat(Conll.of(GOLD, GOLD).conll()).isCloseTo(100, within(1e-9));
    assertThat(Conll.of(GOLD, Map.of()).conll()).isZero();
  }
}
