package dev.readout.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldTextTest {

  @Test
  void wordsAreFoundOnlyAsWholeWords() {
    GoldText text = new GoldText("He said: he, the heir (he) said he2.");

    assertThat(text.occurrences("he")).containsExactly(new Range(9, 11), new Range(23, 25));
    assertThat(text.occurrences("(he")).containsExactly(new Range(22, 25));
    assertThat(text.occurrences("him")).isEmpty();
    assertThat(text.occurrences("")).isEmpty();
  }

  @Test
  void occurrencesMayOverlap() {
    assertThat(new GoldText("a a a").occurrences("a a"))
        .containsExactly(new Range(0, 3), new Range(2, 5));
  }

  @Test
  void offsetsCountCodePoints() {
    GoldText text = new GoldText("😀 Ada 😀 said");

    assertThat(text.length()).isEqualTo(12);
    assertThat(text.occurrences("said")).containsExactly(new Range(8, 12));
    assertThat(text.range(new Span(3, 6))).isEqualTo(new Range(2, 5));
    assertThat(text.words(new Range(2, 7))).isEqualTo("Ada 😀");
    assertThat(text.codePointAt(6)).isEqualTo(0x1F600);
  }

  @Test
  void lettersLeaveOutSpacesMarksAndAccentsThatStandAlone() {
    GoldText text = new GoldText("“Né” e\u0301, 5½ Ⅳ_");

    assertThat(text.letters(List.of(new Range(0, text.length()))).stream())
        .containsExactly(1, 2, 5, 9, 10, 12);
  }

  @ParameterizedTest
  @CsvSource({
    "97, true", // a
    "1046, true", // Cyrillic
    "0x660, true", // Arabic digit
    "0xB2, true", // superscript two
    "0x3007, true", // ideographic zero
    "0x2B0, true", // modifier letter
    "0x301, false", // combining acute
    "0x5F, false", // underscore
    "0x2019, false", // apostrophe
    "0x20AC, false", // euro
    "0xD800, false" // lone surrogate
  })
  void lettersAndNumbersOfAllScriptsAreAlphanumeric(Integer codePoint, boolean alphanumeric) {
    assertThat(Letters.isAlphanumeric(codePoint)).isEqualTo(alphanumeric);
    assertThat(Letters.isWord(codePoint)).isEqualTo(alphanumeric || codePoint == '_');
  }

  @Test
  void everyKindOfWhiteSpaceIsBlank() {
    assertThat(Letters.isBlank("\u00a0\u2007\u3000\u0085\t\n\u001c ")).isTrue();
    assertThat(Letters.isBlank("")).isTrue();
    assertThat(Letters.isBlank(" \u200b")).isFalse();
  }
}
