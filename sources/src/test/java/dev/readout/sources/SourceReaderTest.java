package dev.readout.sources;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Document;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceReaderTest {

  private static final String PROSE =
      "The two delegations met for three hours, the envoy said, and agreed to meet again on Friday.";

  @SuppressWarnings("NullAway.Init") // JUnit sets it.
  @TempDir
  private Path folder;

  private SourceOptions options = SourceOptions.defaults();

  private List<SourceItem> read(InputStream standardInput, String... inputs) {
    List<SourceItem> items = new ArrayList<>();
    new SourceReader(options, standardInput).read(List.of(inputs), items::add);
    return items;
  }

  private List<SourceItem> read(Path... inputs) {
    return read(
        InputStream.nullInputStream(),
        Arrays.stream(inputs).map(Path::toString).toArray(String[]::new));
  }

  private Path file(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(UTF_8));
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return out.toByteArray();
  }

  private static Document document(SourceItem item) {
    return item.match(
        SourceItem.Article::document,
        skipped -> {
          throw new AssertionError(skipped);
        });
  }

  private Document document(Path file) {
    List<SourceItem> items = read(file);
    assertThat(items).hasSize(1);
    assertThat(items.get(0).origin()).isEqualTo(file.toString());
    return document(items.get(0));
  }

  /** Each item in short: an origin and a code or the first word of the text. */
  private List<String> brief(List<SourceItem> items) {
    return items.stream()
        .map(
            item ->
                item.origin().replace(folder.toString() + "/", "")
                    + " "
                    + item.match(
                        a -> a.document().text().split("\\s", 2)[0], SourceItem.Skipped::code))
        .toList();
  }

  @Test
  void plainTextHasItsTitleOnTheFirstLine() throws IOException {
    Document document =
        document(
            file(
                "a.txt",
                "\uFEFF\r\nTalks resume in Geneva\r\n\r\nThe envoy  said\r\nso.\r\n \r\n\r\nThey met.\r\n"));

    assertThat(document.title()).isEqualTo("Talks resume in Geneva");
    assertThat(document.text())
        .isEqualTo("Talks resume in Geneva\n\nThe envoy  said\nso.\n\nThey met.");
    assertThat(document.id()).isEqualTo("sha256:" + document.sha256());
    assertThat(document.extra()).isEmpty();
  }

  @Test
  void titleIsAParagraphAlsoWithoutABlankLine() throws IOException {
    Document document = document(file("a.txt", "Talks resume\nThe envoy said so.\nThey met."));

    assertThat(document.title()).isEqualTo("Talks resume");
    assertThat(document.text()).isEqualTo("Talks resume\n\nThe envoy said so.\nThey met.");
  }

  @ParameterizedTest
  @CsvSource({
    "One paragraph of prose, and no more",
    "'The envoy said on Tuesday,\nthat talks go on.'"
  })
  void textWithoutATitleHasNone(String text) throws IOException {
    Document document = document(file("a.txt", text));

    assertThat(document.title()).isNull();
    assertThat(document.text()).isEqualTo(text);
  }

  @Test
  void firstLineAsLongAsAParagraphIsNoTitle() throws IOException {
    assertThat(document(file("a.txt", PROSE.repeat(3) + "\n\n" + PROSE)).title()).isNull();
  }

  @Test
  void encodingThatHadToBeGuessedIsNoted() throws IOException {
    Document document =
        document(
            file(
                "a.txt", "Talks\n\nThe café – “closed”".getBytes(Charset.forName("windows-1252"))));

    assertThat(document.text()).isEqualTo("Talks\n\nThe café – “closed”");
    assertThat(document.extra()).containsEntry("charsetAssumed", "windows-1252");
  }

  @Test
  void pageIsReadInTheEncodingThatItNames() throws IOException {
    String page =
        "<meta charset=windows-1251><h1>Переговоры возобновились</h1><p>"
            + "Встреча состоится, сказал посол. ".repeat(5);

    assertThat(document(file("a.htm", page.getBytes(Charset.forName("windows-1251")))).title())
        .isEqualTo("Переговоры возобновились");
  }

  @Test
  void markdownTakesItsFrontMatter() throws IOException {
    Document document =
        document(
            file(
                "a.md",
                "---\ntitle: Talks\ndate: 17 October 2025\nsource: Northwire\nauthor: Ana Sorel\nbeat: world\n---\n"
                    + PROSE));

    assertThat(document.title()).isEqualTo("Talks");
    assertThat(document.published()).isEqualTo("2025-10-17");
    assertThat(document.publisher()).isEqualTo("Northwire");
    assertThat(document.authors()).containsExactly("Ana Sorel");
    assertThat(document.extra()).containsExactly(Map.entry("beat", "world"));
    assertThat(document.text()).isEqualTo("Talks\n\n" + PROSE);
  }

  @Test
  void dateAndPublisherOfTheOptionsServeWhereTheInputHasNone() throws IOException {
    Path without = file("a.txt", "Talks\n\nThey met.");
    Path with =
        file("b.jsonl", "{\"text\":\"t\",\"published\":\"2025-01-01\",\"publisher\":\"Ledger\"}");
    options = options.withDate("October 17, 2025").withPublisher("Northwire");

    assertThat(document(without).published()).isEqualTo("2025-10-17");
    assertThat(document(without).publisher()).isEqualTo("Northwire");
    assertThat(document(read(with).get(0)).published()).isEqualTo("2025-01-01");
    assertThat(document(read(with).get(0)).publisher()).isEqualTo("Ledger");
  }

  @Test
  void jsonLinesAreNumberedAndBadOnesSkipped() throws IOException {
    Path file =
        file(
            "n.jsonl",
            "\uFEFF{\"text\":\"one\"}\r\n\n[1]\n{\"title\":\"no text\"}\n{\"text\":\" \"}\n{\"text\":\"a\"} {}\n"
                + "{text:1}\n{\"text\":\"\\ud83d\"}\n{\"text\":\"two\"}\n{\"text\":\"cut");

    assertThat(brief(read(file)))
        .containsExactly(
            "n.jsonl:1 one",
            "n.jsonl:3 json.not-object",
            "n.jsonl:4 json.no-text",
            "n.jsonl:5 json.no-text",
            "n.jsonl:6 json.malformed",
            "n.jsonl:7 json.malformed",
            "n.jsonl:8 text.broken-encoding",
            "n.jsonl:9 two",
            "n.jsonl:10 json.cut-off");
  }

  @Test
  void jsonMayBeAnObjectAnArrayOrARow() throws IOException {
    file("f/a.json", "{\n \"text\": \"one\"\n}");
    file("f/b.json", "[{\"text\":\"two\"}, 7, {\"text\":\"three\"}, {}]");
    file("f/c.json", "{\"text\":\"four\"}\n{\"text\":\"five\"}");
    file("f/d.json", "[{\"text\":\"six\"}, {\"text\":");
    file("f/e.json", "[]");
    file("f/f.json", "\uFEFF{\"text\":\"seven\"}");

    assertThat(brief(read(folder.resolve("f"))))
        .containsExactly(
            "f/a.json one",
            "f/b.json#1 two",
            "f/b.json#2 json.not-object",
            "f/b.json#3 three",
            "f/b.json#4 json.no-text",
            "f/c.json four",
            "f/c.json#2 five",
            "f/d.json#1 six",
            "f/d.json#2 json.cut-off",
            "f/e.json input.empty",
            "f/f.json seven");
  }

  @Test
  void foldersAreReadInOrderAndHiddenFilesLeftOut() throws IOException {
    file("f/b.txt", "Second\n\nText.");
    file("f/a/z.txt", "First\n\nText.");
    file("f/a/.hidden.txt", "Hidden");
    file("f/.git/c.txt", "Hidden");
    file("f/c.bin", new byte[] {0, 1, 2, 0, 0, 0});
    file("f/d", "Third\n\nText.");
    file("f/e.css", "p { color: red }");
    Files.createSymbolicLink(folder.resolve("f/round"), folder.resolve("f"));

    assertThat(brief(read(folder.resolve("f"))))
        .containsExactly(
            "f/a/z.txt First",
            "f/b.txt Second",
            "f/c.bin input.binary",
            "f/d Third",
            "f/e.css input.unsupported");
    assertThat(read(folder.resolve("f"))).isEqualTo(read(folder.resolve("f")));
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt.gz, 'Talks\n\nText.', Talks",
    "a.jsonl.gz, '{\"text\":\"one\"}', one",
    "a.gz, '{\"text\":\"one\"}', one",
    "a, '<!doctype html><h1>Talks</h1><p>The envoy said that the two sides had met for three hours, and would meet again on Friday.', Talks",
    "a.txt, 'Talks\n\nText.', Talks"
  })
  void gzipIsReadWhateverItIsCalled(String name, String text, String word) throws IOException {
    assertThat(brief(read(file(name, gzip(text)))).get(0)).endsWith(" " + word);
  }

  @ParameterizedTest
  @CsvSource({
    "'Talks\n\nText.', - Talks",
    "'{\"text\":\"one\"}\n', -:1 one",
    "'{\n\"text\":\"one\"}', - one",
    "' [ {\"text\":\"one\"}]', -#1 one",
    "'---\ntitle: Talks\n---\nText', - Talks",
    "'<?xml version=\"1.0\"?><rss/>', - input.unsupported",
    "'<html><body>nothing', - html.no-main-text",
    "' \n ', - input.empty",
    "'', - input.empty"
  })
  void formatOfStandardInputIsSeen(String text, String brief) throws IOException {
    assertThat(brief(read(new ByteArrayInputStream(text.getBytes(UTF_8)), "-")))
        .containsExactly(brief);
    if (!text.isBlank()) {
      assertThat(brief(read(new ByteArrayInputStream(gzip(text)), "-"))).containsExactly(brief);
    }
  }

  @Test
  void whatIsNotThereDoesNotStopTheRest() throws IOException {
    Files.createDirectory(folder.resolve("nothing"));
    Path there = file("a.txt", "Talks\n\nText.");

    assertThat(
            brief(
                read(
                    InputStream.nullInputStream(),
                    folder + "/missing.txt",
                    "",
                    "bad\0name",
                    "ftp://n.example/a",
                    "http://",
                    folder + "/nothing",
                    there.toString())))
        .containsExactly(
            "missing.txt input.not-found",
            " input.not-found",
            "bad\0name input.not-found",
            "ftp://n.example/a input.unsupported",
            "http:// http.bad-address",
            "nothing folder.empty",
            "a.txt Talks");
  }

  @Test
  void messageSaysWhatIsTheMatterAndWhatCanBeDone() {
    assertThat(read(folder.resolve("missing.txt")))
        .containsExactly(
            new SourceItem.Skipped(
                folder + "/missing.txt",
                "input.not-found",
                "no such file or folder; check the path"));
  }
}
