package dev.readout.cli.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class SegmenterTest {

  @Test
  void overlappingMarksAreSplitWhereTheyBeginAndEnd() {
    List<Mark> marks = List.of(mark(0, 6, "a"), mark(4, 9, "b"));

    assertThat(describe(Segmenter.split(List.of(new Span(0, 10)), marks)))
        .isEqualTo("0..4 a* | 4..6 ba* | 6..9 b | 9..10");
  }

  @Test
  void theInnermostMarkComesFirst() {
    List<Mark> marks = List.of(mark(0, 10, "outer"), mark(2, 4, "inner"));

    assertThat(Segmenter.split(List.of(new Span(0, 10)), marks).get(0).get(1).marks())
        .extracting(Mark::key)
        .containsExactly("inner", "outer");
  }

  @Test
  void aMarkOverTwoParagraphsIsInBoth() {
    List<Mark> marks = List.of(mark(2, 9, "a"));

    assertThat(describe(Segmenter.split(List.of(new Span(0, 4), new Span(6, 10)), marks)))
        .isEqualTo("0..2 | 2..4 a* || 6..9 a | 9..10");
  }

  @Test
  void aMarkThatBeginsBetweenParagraphsBeginsInTheNext() {
    List<Mark> marks = List.of(mark(4, 8, "a"));

    assertThat(describe(Segmenter.split(List.of(new Span(0, 4), new Span(6, 10)), marks)))
        .isEqualTo("0..4 || 6..8 a* | 8..10");
  }

  @Test
  void segmentsCoverEveryParagraphOnceWhateverTheMarks() {
    long seed = 20261124;
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      List<Mark> marks = new ArrayList<>();
      for (int i = 0; i < random.nextInt(20); i++) {
        int start = random.nextInt(90);
        marks.add(mark(start, start + 1 + random.nextInt(9), "k" + random.nextInt(5)));
      }
      marks.sort((one, other) -> one.span().compareTo(other.span()));
      List<Span> paragraphs = List.of(new Span(0, 30), new Span(32, 100));
      List<List<Segment>> split = Segmenter.split(paragraphs, marks);
      for (int p = 0; p < paragraphs.size(); p++) {
        int at = paragraphs.get(p).start();
        for (Segment segment : split.get(p)) {
          assertThat(segment.span().start()).as("seed %d round %d", seed, round).isEqualTo(at);
          at = segment.span().end();
          for (Mark mark : marks) {
            assertThat(segment.marks().contains(mark))
                .as("seed %d round %d %s %s", seed, round, segment.span(), mark)
                .isEqualTo(mark.span().overlaps(segment.span()));
          }
        }
        assertThat(at).isEqualTo(paragraphs.get(p).end());
      }
    }
  }

  @Test
  @Timeout(value = 10, unit = TimeUnit.SECONDS)
  void deepNestingTakesNoMoreThanItsShare() {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < 50_000; i++) {
      marks.add(mark(i, 200_000 - i, "k" + i));
    }

    List<Segment> segments = Segmenter.split(List.of(new Span(0, 200_000)), marks).get(0);

    assertThat(segments).hasSize(99_999);
    assertThat(segments).allMatch(segment -> segment.marks().size() <= Segmenter.MOST_MARKS);
  }

  private static Mark mark(int start, int end, String key) {
    return new Mark(new Span(start, end), Mark.Kind.CONTENT, key);
  }

  /** {@code 0..4 a*}: the span, the keys that cover it, a star if one begins. */
  private static String describe(List<List<Segment>> paragraphs) {
    return paragraphs.stream()
        .map(
            segments ->
                segments.stream()
                    .map(
                        segment ->
                            (segment.span()
                                    + " "
                                    + segment.marks().stream()
                                        .map(Mark::key)
                                        .collect(Collectors.joining())
                                    + (segment.begins().isEmpty() ? "" : "*"))
                                .strip())
                    .collect(Collectors.joining(" | ")))
        .collect(Collectors.joining(" || "));
  }
}
