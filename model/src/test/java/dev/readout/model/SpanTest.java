package dev.readout.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

  @ParameterizedTest
  @CsvSource({"3, 3", "4, 3", "-1, 2", "-2, -1"})
  void emptyAndBackwardSpansAreRefused(int start, int end) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(start, end))
        .withMessage("span must be 0 <= start < end, was " + start + ".." + end);
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # other, overlaps, contains, isBefore
          2, 5,   true,  true,  false
          3, 4,   true,  true,  false
          1, 3,   true,  false, false
          4, 9,   true,  false, false
          0, 2,   false, false, false
          5, 6,   false, false, true
          """)
  void relationsOfHalfOpenSpans(
      int start, int end, boolean overlaps, boolean contains, boolean isBefore) {
    Span span = new Span(2, 5);
    Span other = new Span(start, end);

    assertThat(span.overlaps(other)).isEqualTo(overlaps);
    assertThat(other.overlaps(span)).isEqualTo(overlaps);
    assertThat(span.contains(other)).isEqualTo(contains);
    assertThat(span.isBefore(other)).isEqualTo(isBefore);
  }

  @Test
  void startBelongsToTheSpanAndEndDoesNot() {
    Span span = new Span(2, 5);

    assertThat(span.contains(2)).isTrue();
    assertThat(span.contains(4)).isTrue();
    assertThat(span.contains(5)).isFalse();
    assertThat(span.contains(1)).isFalse();
    assertThat(span.length()).isEqualTo(3);
  }

  @Test
  void unionHoldsBothAndWhatLiesBetween() {
    assertThat(new Span(7, 9).union(new Span(1, 3))).isEqualTo(new Span(1, 9));
    assertThat(new Span(1, 9).union(new Span(2, 3))).isEqualTo(new Span(1, 9));
  }

  @Test
  void spansSortByStartThenByEnd() {
    assertThat(List.of(new Span(2, 9), new Span(1, 5), new Span(1, 2)).stream().sorted())
        .containsExactly(new Span(1, 2), new Span(1, 5), new Span(2, 9));
  }

  @Test
  void wordsUnderTheSpanAreTheTextsOwn() {
    assertThat(new Span(3, 7).in("he said so")).isEqualTo("said");
    assertThat(new Span(3, 7)).hasToString("3..7");
  }
}
