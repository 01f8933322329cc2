package dev.readout.language.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmenterTest {

  private static final Segmenter SEGMENTER = Segmenter.load();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\n\n\n",
        "\"",
        "....",
        "\uD83D",
        "\uDE00\uD83D",
        "\u0301",
        "a\u0000b",
        "'''''''''''''''",
        "don't can't 's n't' '",
        "-–—-–—",
        "x\u00AD\u00AD-",
        "They met \u00AD in Oslo. \u00AD\u00AD",
        "http://",
        "@",
        "#",
        "@@a@b.c",
        "www.",
        "a.b.c.d.e.f.",
        "\r\n\r\n x \r \u2028 \u2029",
        "Привет, мир! 你好。 مرحبا",
        "🇩🇪👩‍👩‍👧‍👦🏽",
        "Foreign Minister Lena Okonjo said “the two sides didn’t meet” in Geneva."
      })
  void everyCharacterThatIsNoSpaceIsInOneWord(String text) {
    assertWordsHold(text);
  }

  @Test
  @Timeout(120)
  void halfAMillionCharactersOnOneLineTakeSeconds() {
    assertWordsHold("word ".repeat(100_000));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"", "\" ", "“", "'", "(", ". ", "?!", "@", "-a", "a.", "a.b", "www.", "\n", "\n \n",
        "\uD83D", "i's"
      })
  @Timeout(120)
  void endlessRepetitionTakesSeconds(String piece) {
    assertWordsHold(piece.repeat(100_000 / piece.length()));
  }

  @Test
  @Timeout(60)
  void aMillionQuotationMarksTakeSeconds() {
    assertWordsHold("\"".repeat(1_000_000));
    assertWordsHold("\u201C".repeat(1_000_000));
  }

  private static void assertWordsHold(String text) {
    List<Span> words = SEGMENTER.words(text);
    int last = 0;
    for (Span word : words) {
      if (word.start() < last || word.length() == 0 || !isSpace(text, last, word.start())) {
        throw new AssertionError("word out of place: " + word);
      }
      last = word.end();
    }
    assertThat(isSpace(text, last, text.length())).isTrue();
    List<End> ends = SEGMENTER.ends(text, words);
    assertThat(ends).hasSameSizeAs(words);
    if (!ends.isEmpty()) {
      assertThat(ends.get(ends.size() - 1)).isEqualTo(End.ALWAYS);
    }
  }

  private static boolean isSpace(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Characters.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
