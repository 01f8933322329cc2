package dev.readout.sources.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DecodedTextTest {

  private static final Charset CYRILLIC = Charset.forName("windows-1251");
  private static final Charset WESTERN = Charset.forName("windows-1252");

  @Test
  void markSpeaksBeforeTheDeclaredEncodingAndIsNoPartOfTheText() {
    byte[] utf8 = "\uFEFFЖенева".getBytes(StandardCharsets.UTF_8);
    byte[] utf16 = "\uFEFFЖенева".getBytes(StandardCharsets.UTF_16LE);

    assertThat(DecodedText.of(utf8, CYRILLIC).text()).isEqualTo("Женева");
    assertThat(DecodedText.of(utf16, CYRILLIC).text()).isEqualTo("Женева");
    assertThat(DecodedText.of("\uFEFFa".getBytes(StandardCharsets.UTF_16BE), null).text())
        .isEqualTo("a");
  }

  @Test
  void declaredEncodingIsUsed() {
    DecodedText decoded = DecodedText.of("Женева".getBytes(CYRILLIC), CYRILLIC);

    assertThat(decoded).isEqualTo(new DecodedText("Женева", CYRILLIC, false));
  }

  @Test
  void latin1IsReadAsTheWindowsPageThatHoldsIt() {
    assertThat(DecodedText.of("“café”".getBytes(WESTERN), StandardCharsets.ISO_8859_1).text())
        .isEqualTo("“café”");
  }

  @Test
  void bytesThatAreNoUtf8AreReadAsWindows1252AndItIsSaid() {
    assertThat(DecodedText.of("a café – “here”".getBytes(WESTERN), null))
        .isEqualTo(new DecodedText("a café – “here”", WESTERN, true));
  }

  @Test
  void utf8WithOneBrokenPlaceStaysUtf8() {
    byte[] whole = "Встреча в Женеве".getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);

    assertThat(DecodedText.of(cut, null))
        .isEqualTo(new DecodedText("Встреча в Женев\uFFFD", StandardCharsets.UTF_8, true));
  }
}
