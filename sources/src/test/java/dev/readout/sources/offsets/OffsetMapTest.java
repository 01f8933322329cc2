package dev.readout.sources.offsets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.model.Span;
import org.junit.jupiter.api.Test;

class OffsetMapTest {

  /** "ab" from 10, one unit from the five at 12, two that are made up, "cd" from 3. */
  private final OffsetMap map =
      OffsetMap.builder()
          .mapped(1, 10, 1)
          .mapped(1, 11, 1)
          .mapped(1, 12, 5)
          .unmapped(2)
          .mapped(2, 3, 2)
          .build();

  @Test
  void oneToOneRunsThatContinueEachOtherAreOne() {
    assertThat(map.runs())
        .containsExactly(
            new OffsetMap.Run(new Span(0, 2), new Span(10, 12)),
            new OffsetMap.Run(new Span(2, 3), new Span(12, 17)),
            new OffsetMap.Run(new Span(5, 7), new Span(3, 5)));
    assertThat(map.length()).isEqualTo(7);
  }

  @Test
  void offsetsLeadToWhereTheUnitBegins() {
    assertThat(map.original(1)).hasValue(11);
    assertThat(map.original(2)).hasValue(12);
    assertThat(map.original(6)).hasValue(4);
  }

  @Test
  void whatIsMadeUpHasNoOriginal() {
    assertThat(map.original(3)).isEmpty();
    assertThat(map.original(new Span(3, 5))).isEmpty();
  }

  @Test
  void spansLeadToTheSmallestStretchThatHoldsThem() {
    assertThat(map.original(new Span(1, 3))).hasValue(new Span(11, 17));
    assertThat(map.original(new Span(1, 2))).hasValue(new Span(11, 12));
    assertThat(map.original(new Span(2, 6))).hasValue(new Span(3, 17));
    assertThat(map.original(new Span(4, 6))).hasValue(new Span(3, 4));
  }

  @Test
  void identityLeadsEachOffsetToItself() {
    assertThat(OffsetMap.identity(5).original(new Span(1, 4))).hasValue(new Span(1, 4));
    assertThat(OffsetMap.identity(0).runs()).isEmpty();
  }

  @Test
  void offsetsOutsideOfTheTextAreAMistake() {
    assertThatThrownBy(() -> map.original(7))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("offset must lie within 0..7, was 7");
    assertThatThrownBy(() -> map.original(new Span(6, 8)))
        .hasMessage("span must lie within 0..7, was 6..8");
    assertThatThrownBy(() -> OffsetMap.builder().unmapped(-1))
        .hasMessage("length must not be negative, was -1");
  }
}
