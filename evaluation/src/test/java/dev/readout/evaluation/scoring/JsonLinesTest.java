package dev.readout.evaluation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.readout.model.Document;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class JsonLinesTest {

  private static final String TWO =
      """
      {"id": "d1", "text": "Né 😀", "published": "2026-03-01", "publisher": "The Fjord Daily"}

      {"id": "d2", "text": "", "published": null, "other": [1]}
      """;

  private final Path file;

  JsonLinesTest(@TempDir Path folder) {
    this.file = folder.resolve("gold.jsonl");
  }

  @Test
  void plainFileIsReadAndBlankLinesArePassedOver() throws Exception {
    assertThat(read(TWO.getBytes(StandardCharsets.UTF_8)))
        .extracting(Document::id)
        .containsExactly("d1", "d2");
  }

  @Test
  void gzippedFileIsToldByItsBytesNotByItsName() throws Exception {
    assertThat(read(gzip(TWO))).extracting(Document::text).containsExactly("Né 😀", "");
  }

  @Test
  void byteOrderMarkIsPassedOver() throws Exception {
    assertThat(read(("\ufeff" + TWO).getBytes(StandardCharsets.UTF_8))).hasSize(2);
  }

  @Test
  void documentHasWhatTheLineSaysOfIt() throws Exception {
    Document document = read(TWO.getBytes(StandardCharsets.UTF_8)).get(0);

    assertThat(document.published()).isEqualTo("2026-03-01");
    assertThat(document.publisher()).isEqualTo("The Fjord Daily");
    assertThat(document.extra()).isEmpty();
  }

  @Test
  void oneLineOfManyMegabytesIsRead() throws Exception {
    String text = "x".repeat(25_000_000);

    assertThat(read(("{\"id\":\"d\",\"text\":\"" + text + "\"}").getBytes(StandardCharsets.UTF_8)))
        .extracting(document -> document.text().length())
        .containsExactly(25_000_000);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          []                         | :2 must be a JSON object, was []
          {"id":"d1","text":"x"}     | :2: id 'd1' stands on line 1 already; give each document its own
          {"text":"x"}               | :2: id is missing; docs/accuracy.md describes the format
          {"id":7,"text":"x"}        | :2: id must be a string, was 7
          {"id":" ","text":"x"}      | :2: id must not be blank, was " "
          {"id":"d2","text":null}    | :2: text must be a string, was null
          {"id":"d2","text":"x","published":"soon"} | :2: published must be an ISO 8601 date, was "soon"
          """)
  void lineThatCannotBeUsedIsToldWithItsNumber(String line, String message) throws Exception {
    Files.writeString(file, "{\"id\":\"d1\",\"text\":\"x\"}\n" + line + "\n");

    refused(file + message);
  }

  @Test
  void lineThatIsCutOffIsToldWithItsNumber() throws Exception {
    Files.writeString(file, "{\"id\":\"d1\",\"text\":\"x\"}\n\n{\"id\":\"d2\",\"te");

    assertThatExceptionOfType(BadGoldException.class)
        .isThrownBy(this::read)
        .withMessageStartingWith(file + ":3: no JSON: Unexpected end-of-input")
        .withMessageEndingWith("; there must be one whole object");
  }

  @Test
  void brokenUtf8IsToldWithItsPlace() throws Exception {
    Files.write(file, new byte[] {'{', '}', '\n', '"', (byte) 0xC3, '"'});

    assertThatExceptionOfType(BadGoldException.class).isThrownBy(this::read);
    Files.write(file, new byte[] {(byte) 0xFF, '\n'});
    refused(file + ": not UTF-8 after line 0; convert the file");
  }

  @Test
  void cutOffGzipIsTold() throws Exception {
    byte[] whole = gzip(TWO);
    Files.write(file, Arrays.copyOf(whole, whole.length - 12));

    assertThatExceptionOfType(BadGoldException.class)
        .isThrownBy(this::read)
        .withMessageStartingWith(file + ": the gzip stream is damaged after line ")
        .withMessageEndingWith("; fetch the file again");
  }

  @Test
  void fileWithoutDocumentsIsRefused() throws Exception {
    Files.writeString(file, "\n \n");

    refused(file + " holds no document; give one JSON object a line");
  }

  @Test
  void folderIsRefused() throws Exception {
    Files.createDirectory(file);

    refused(file + " is a folder; give one file");
  }

  private void refused(String message) {
    assertThatExceptionOfType(BadGoldException.class).isThrownBy(this::read).withMessage(message);
  }

  private List<Document> read(byte[] content) throws BadGoldException, IOException {
    Files.write(file, content);
    return read();
  }

  private List<Document> read() throws BadGoldException, IOException {
    return JsonLines.read(file, node -> new OnlyDocument(node.document("published"))).stream()
        .map(OnlyDocument::document)
        .toList();
  }

  private static byte[] gzip(String content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private record OnlyDocument(Document document) implements GoldDocument {}
}
