package dev.readout.record.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

  @ParameterizedTest
  @ValueSource(
      ints = {0x1B, 0x07, 0x00, 0x7F, 0x9B, 0x202A, 0x202E, 0x2066, 0x2069, 0xE0041, 0xD800})
  void whatCouldSteerATerminalIsReplaced(int codePoint) {
    String hostile = "a" + Character.toString(codePoint) + "b";

    assertThat(SafeText.line(hostile)).isEqualTo("a\uFFFDb");
    assertThat(SafeText.neutralised(hostile)).isEqualTo("a\uFFFDb");
  }

  @Test
  void aLineHasSingleSpacesAndNoneAtItsEdges() {
    assertThat(SafeText.line("\n one\r\n\n two\u00A0\u2028three \t")).isEqualTo("one two three");
  }

  @Test
  void tabsAndLineFeedsOfATextStay() {
    assertThat(SafeText.neutralised("a\tb\nc")).isEqualTo("a\tb\nc");
  }

  @Test
  void lettersOfAllScriptsStay() {
    String text = "Осло — Žižek, 東京, العربية \u200F, 👩‍🚀, é";

    assertThat(SafeText.line(text)).isEqualTo(text);
  }
}
