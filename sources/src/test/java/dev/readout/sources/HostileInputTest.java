package dev.readout.sources;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** These run with the heap of one gigabyte that the build gives all tests. */
@Timeout(120)
class HostileInputTest {

  private static List<String> read(InputStream input) {
    List<String> items = new ArrayList<>();
    new SourceReader(SourceOptions.defaults(), input)
        .read(
            List.of("-"),
            item ->
                items.add(
                    item.origin()
                        + " "
                        + item.match(
                            a -> a.document().text().length() + "", SourceItem.Skipped::code)));
    return items;
  }

  private static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  /** So many bytes of one value, without holding them. */
  private static InputStream run(char value, long count) {
    return new InputStream() {
      private long left = count;

      @Override
      public int read() {
        return left-- > 0 ? value : -1;
      }

      @Override
      public int read(byte[] buffer, int offset, int length) {
        if (left <= 0) {
          return -1;
        }
        int read = (int) Math.min(left, length);
        Arrays.fill(buffer, offset, offset + read, (byte) value);
        left -= read;
        return read;
      }
    };
  }

  private static InputStream row(InputStream... parts) {
    return new SequenceInputStream(Collections.enumeration(List.of(parts)));
  }

  @Test
  void emptyAndBinaryInputIsSaidToBeSo() {
    byte[] binary = new byte[100_000];
    new Random(3).nextBytes(binary);

    assertThat(read(InputStream.nullInputStream())).containsExactly("- input.empty");
    assertThat(read(new ByteArrayInputStream(binary))).containsExactly("- input.binary");
    assertThat(read(bytes("%PDF-1.7\nwords"))).containsExactly("- input.binary");
  }

  @Test
  void fiftyMegabytesOfOneLineAreTooLarge() {
    assertThat(read(run('x', 50_000_000))).containsExactly("- text.too-large");
    assertThat(read(run('x', 50_000_001))).containsExactly("- input.too-large");
    assertThat(read(row(bytes("<html>"), run('x', 49_000_000))))
        .containsExactly("- html.too-large");
    assertThat(read(row(bytes("# "), run('x', 49_000_000)))).containsExactly("- text.too-large");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html><p>", "# a\n\n", "{\"text\":\"a"})
  void aMillionQuotationMarksAreText(String start) {
    String marks = start.startsWith("{") ? "“".repeat(1_000_000) + "\"}" : "\"".repeat(1_000_000);

    assertThat(read(bytes(start + marks)).get(0)).contains(" 100000");
  }

  @Test
  void pageNestedAHundredThousandDeepIsRead() {
    String prose =
        "The two delegations met for three hours, the envoy said, and agreed to meet again.";

    assertThat(read(bytes("<html>" + "<div>".repeat(100_000) + prose)))
        .containsExactly("- " + prose.length());
  }

  @Test
  void jsonNestedAHundredThousandDeepIsMalformedAndTheNextLineComes() {
    assertThat(read(bytes("{\"a\":" + "[".repeat(100_000) + "\n{\"text\":\"one\"}\n")))
        .containsExactly("-:1 json.malformed", "-:2 3");
  }

  @Test
  void lineThatIsTooLongIsSkippedAndTheNextComes() {
    assertThat(
            read(
                row(
                    bytes("{\"text\":\"one\"}\n{\"text\":\""),
                    run('x', 300_000_000),
                    bytes("\"}\n{\"text\":\"two\"}"))))
        .containsExactly("-:1 3", "-:2 json.line-too-long", "-:3 3");
  }

  @Test
  void textOfALineThatIsTooLargeIsSkippedAndTheNextComes() {
    assertThat(
            read(
                row(
                    bytes("{\"text\":\""),
                    run('x', 3_000_000),
                    bytes("\"}\n{\"text\":\""),
                    run('x', 60_000_000),
                    bytes("\"}\n{\"text\":\"one\"}"))))
        .containsExactly("-:1 text.too-large", "-:2 text.too-large", "-:3 3");
  }

  @Test
  void brokenUtf8SkipsItsLineOrItsObject() throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    lines.write("{\"text\":\"one\"}\n{\"text\":\"a".getBytes(UTF_8));
    lines.write(0xC3);
    lines.write("\"}\n{\"text\":\"two\"}".getBytes(UTF_8));
    String array = lines.toString(ISO_8859_1).replace('\n', ',');

    assertThat(read(new ByteArrayInputStream(lines.toByteArray())))
        .containsExactly("-:1 3", "-:2 text.broken-encoding", "-:3 3");
    assertThat(read(new ByteArrayInputStream(("[" + array + "]").getBytes(ISO_8859_1))))
        .containsExactly("-#1 3", "-#2 text.broken-encoding", "-#3 3");
  }

  @Test
  void fileWhose500thLineIsCutOffGivesThe499Before() {
    String lines = "{\"text\":\"one\"}\n".repeat(499);

    assertThat(read(bytes(lines + "{\"text\":\"tw")))
        .hasSize(500)
        .startsWith("-:1 3")
        .contains("-:499 3")
        .endsWith("-:500 json.cut-off");
    assertThat(read(bytes(lines + "{\"text\":\"tw\n{\"text\":\"one\"}")))
        .hasSize(501)
        .contains("-:500 json.cut-off")
        .endsWith("-:501 3");
  }

  @Test
  void gzipThatIsCutOffGivesWhatCameBefore() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      Random random = new Random(5);
      for (int i = 0; i < 5_000; i++) {
        gzip.write(("{\"text\":\"" + random.nextLong() + "\"}\n").getBytes(UTF_8));
      }
    }
    List<String> items = read(new ByteArrayInputStream(out.toByteArray(), 0, out.size() / 2));

    assertThat(items).hasSizeGreaterThan(2_000);
    assertThat(items.get(items.size() - 1)).isEqualTo("-:" + items.size() + " gzip.broken");
    assertThat(items.subList(0, items.size() - 1)).noneMatch(item -> item.endsWith("broken"));
  }

  @Test
  void gzipBombIsBounded() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      run('x', 500_000_000).transferTo(gzip);
    }
    assertThat(read(new ByteArrayInputStream(out.toByteArray())))
        .containsExactly("- input.too-large");
  }

  @Test
  void noBytesThrow() {
    for (int seed = 0; seed < 3_000; seed++) {
      Random random = new Random(seed);
      byte[] bytes = new byte[random.nextInt(200)];
      for (int i = 0; i < bytes.length; i++) {
        String likely = "{}[]\":,<>/-# \ntextp\u00C3\u00A9\u0000\u00EF\u00BB\u00BF\u001F\u008B";
        bytes[i] = (byte) likely.charAt(random.nextInt(likely.length()));
      }
      if (seed % 3 == 0) {
        System.arraycopy("{\"text\":\"".getBytes(UTF_8), 0, bytes, 0, Math.min(9, bytes.length));
      }
      assertThat(read(new ByteArrayInputStream(bytes))).as("seed %d", seed).isNotEmpty();
    }
  }
}
