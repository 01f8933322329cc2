package dev.readout.sources.bytes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

  private static List<String> lines(String text, int longest) throws IOException {
    Lines lines =
        new Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), longest);
    List<String> found = new ArrayList<>();
    while (lines.next()) {
      String line = new String(lines.bytes(), 0, lines.length(), StandardCharsets.UTF_8);
      found.add(lines.number() + (lines.isTooLong() ? "!" : lines.isBlank() ? "_" : ":" + line));
    }
    return found;
  }

  @Test
  void linesAreNumberedAlsoBlankOnes() throws IOException {
    assertThat(lines("a\n\n \t\r\nb", 10)).containsExactly("1:a", "2_", "3_", "4:b");
    assertThat(lines("a\n", 10)).containsExactly("1:a");
    assertThat(lines("", 10)).isEmpty();
  }

  @Test
  void ofALineThatIsTooLongOnlyTheNumberIsKept() throws IOException {
    assertThat(lines("short\n" + "x".repeat(200_000) + "\nlast", 100_000))
        .containsExactly("1:short", "2!", "3:last");
  }

  @Test
  void linesLongerThanABufferAreWhole() throws IOException {
    String line = "é".repeat(100_000);

    assertThat(lines(line + "\n" + line, 1_000_000)).containsExactly("1:" + line, "2:" + line);
  }

  @Test
  void firstByteThatIsNoUtf8IsFound() {
    byte[] good = "Женева 😀".repeat(5000).getBytes(StandardCharsets.UTF_8);
    byte[] bad = good.clone();
    bad[80_000] = (byte) 0xFF;

    assertThat(Utf8.firstBroken(good, good.length)).isEmpty();
    assertThat(Utf8.firstBroken(good, good.length - 1)).isPresent();
    assertThat(Utf8.firstBroken(bad, bad.length).orElseThrow()).isBetween(79_996, 80_000);
    assertThat(Utf8.firstBroken(new byte[] {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80}, 4))
        .hasValue(1);
  }
}
