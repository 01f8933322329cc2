package dev.readout.model.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.readout.model.Span;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodePointsTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          plain ascii
          Елена сказала
          e\u0301te\u0301, a\u0308
          😀
          a😀b😀😀c
          👩‍👩‍👧 and 🇳🇴
          ``
          """)
  void offsetsAgreeWithThePlatformsCountBothWays(String text) {
    assertAgrees(text, "'" + text + "'");
  }

  @Test
  void loneSurrogatesCountAsOneEach() {
    for (String text :
        new String[] {
          "\ud83d", "\ude00", "\ude00\ud83d", "a\ud83d😀\ude00b", "\ud83d\ud83d\ude00"
        }) {
      assertAgrees(text, text.codePoints().boxed().toList().toString());
    }
  }

  @Test
  void offsetsAgreeWithThePlatformsCountInRandomTexts() {
    for (long seed = 0; seed < 500; seed++) {
      Random dice = new Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = dice.nextInt(60); i > 0; i--) {
        switch (dice.nextInt(4)) {
          case 0 -> text.append((char) ('a' + dice.nextInt(26)));
          case 1 -> text.append((char) (0xD800 + dice.nextInt(0x800)));
          case 2 -> text.appendCodePoint(0x1F600 + dice.nextInt(40));
          default -> text.append((char) (0x300 + dice.nextInt(0x200)));
        }
      }
      assertAgrees(text.toString(), "seed " + seed);
    }
  }

  @Test
  void offsetInTheMiddleOfAPairIsThatOfThePairAndAsAnEndThatOfItsEnd() {
    CodePoints codePoints = CodePoints.of("a😀b");

    assertThat(codePoints.fromUtf16(2)).isEqualTo(1);
    assertThat(codePoints.endFromUtf16(2)).isEqualTo(2);
    assertThat(codePoints.endFromUtf16(1)).isEqualTo(1);
    assertThat(codePoints.endFromUtf16(3)).isEqualTo(2);
  }

  @Test
  void spanInCodePointsIsTurnedIntoUtf16() {
    assertThat(CodePoints.of("a😀b😀").toUtf16(1, 4)).isEqualTo(new Span(1, 6));
  }

  @Test
  void offsetsOutsideTheTextAreRefused() {
    CodePoints codePoints = CodePoints.of("a😀b");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> codePoints.fromUtf16(5))
        .withMessage("offset must lie within 0..4, was 5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> codePoints.fromUtf16(-1))
        .withMessage("offset must lie within 0..4, was -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> codePoints.toUtf16(4))
        .withMessage("code point offset must lie within 0..3, was 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> codePoints.toUtf16(-1))
        .withMessage("code point offset must lie within 0..3, was -1");
  }

  private static void assertAgrees(String text, String description) {
    CodePoints codePoints = CodePoints.of(text);
    for (int i = 0; i <= text.codePointCount(0, text.length()); i++) {
      int utf16 = text.offsetByCodePoints(0, i);

      assertThat(codePoints.toUtf16(i)).describedAs("%s at %d", description, i).isEqualTo(utf16);
      assertThat(codePoints.fromUtf16(utf16)).describedAs("%s at %d", description, i).isEqualTo(i);
      assertThat(codePoints.endFromUtf16(utf16))
          .describedAs("%s at %d", description, i)
          .isEqualTo(i);
    }
  }
}
