package dev.readout.language.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Span;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HyphensTest {

  private final Segmenter segmenter = Segmenter.load();

  @ParameterizedTest
  @CsvSource({
    "no-fly, no - fly",
    "three-year-old, three - year - old",
    "al-Rashid, al - Rashid",
    "12-day, 12 - day",
    "1912-1914, 1912 - 1914",
    "non-smoker, non-smoker",
    "Pre-war, Pre-war",
    "anti-fly-ash, anti-fly - ash",
    "clock-wise, clock-wise",
    "555-0123, 555-0123",
    "555-01-2345, 555-01-2345",
    "some-site.example.org, some-site.example.org",
    "one-two/three, one-two/three",
    "a-b@example.org, a-b@example.org",
    "plain, plain",
    "-x-, -x-",
    "a--b, a--b",
  })
  void hyphenatedWordsArePartedAsInTheTreebanks(String word, String parts) {
    String found =
        segmenter.parts(word, new Span(0, word.length())).stream()
            .map(part -> part.in(word))
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(parts);
  }

  @Test
  void partsCoverTheWordWhereItStands() {
    String text = "a far-off land";
    assertThat(segmenter.parts(text, new Span(2, 9)))
        .containsExactly(new Span(2, 5), new Span(5, 6), new Span(6, 9));
  }
}
