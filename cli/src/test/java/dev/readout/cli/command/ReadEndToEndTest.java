package dev.readout.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.readout.cli.Project;
import dev.readout.model.exchange.ReadoutReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole way: files in, readouts and messages out. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ReadEndToEndTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String ARTICLE =
      """
      Envoy denies rift

      Special envoy Mara Lind denied on Friday that the talks between Norway and Iceland had stalled.

      “We met in January, and we shall meet again,” she said.
      """;

  private static final String PAGE =
      """
      <html lang="en"><head><title>Minister resigns</title>
      <script type="application/ld+json">{"@type":"NewsArticle","headline":"Minister resigns",
      "datePublished":"2026-03-13","publisher":{"name":"The Ledger"}}</script></head>
      <body><nav><a href="/">Home</a></nav><article><h1>Minister resigns</h1>
      <p>The minister of the interior resigned on Friday after a week of protests in the capital.</p>
      <p>“I leave with a light heart,” she said in a statement that her office published at noon.</p>
      </article></body></html>
      """;

  private static final String GERMAN =
      """
      Gesandte bestreitet Zerwürfnis

      Die Gesandte bestritt am Freitag, dass die Gespräche zwischen Norwegen und Island ins Stocken \
      geraten seien. Sie sagte, man habe sich im Januar getroffen und werde sich wieder treffen.
      """;

  private final Path folder;

  ReadEndToEndTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void conlluGivesHeadsRelationsAndAttributions() throws IOException {
    write("a.txt", ARTICLE);

    CommandRun run = CommandRun.of("read", "--format", "conllu", folder.toString());

    assertThat(run.code()).isEqualTo(ExitCode.OK);
    List<String[]> words =
        run.outLines().stream()
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .map(line -> line.split("\t"))
            .toList();
    assertThat(words).allMatch(word -> word.length == 10);
    assertThat(words)
        .anyMatch(
            word -> word[1].equals("denied") && word[2].equals("deny") && word[7].equals("root"));
    assertThat(words)
        .anyMatch(word -> word[1].equals("said") && word[9].contains("Attribution=B-cue"));
  }

  @Test
  void reasonsAreAddedToTheSameReadout() throws IOException {
    write("a.txt", ARTICLE);

    CommandRun plain = CommandRun.of("read", "--format", "json", folder.toString());
    CommandRun explained =
        CommandRun.of("read", "--explain", "--format", "json", folder.toString());
    CommandRun text = CommandRun.of("read", "--explain", folder.toString());

    String line = explained.outLines().get(0);
    JsonNode reasons = JSON.readTree(line).get("explanations").get("statements");
    assertThat(reasons).hasSameSizeAs(JSON.readTree(line).get("statements"));
    assertThat(reasons.get(0).at("/finding/rule").isTextual()).isTrue();
    assertThat(line.substring(0, line.indexOf(",\"explanations\":")) + "}")
        .isEqualTo(plain.outLines().get(0));
    assertThat(text.out()).contains("found       by the rule for quotations with a known cue");
  }

  @Test
  void reasonsAreNotForSyntax() {
    CommandRun run = CommandRun.of("read", "--explain", "--format", "conllu", folder.toString());

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err()).contains("--explain: conllu shows no statements: leave one of them out");
  }

  @Test
  void everyFormatOfInputBecomesOneLine() throws IOException {
    write("a.txt", ARTICLE);
    write("b.html", PAGE);
    write(
        "c.jsonl", line("n1", "One", "The minister said no.") + line("n2", "Two", "He said yes."));
    write("d.md", "# Three\n\nThe minister said *nothing*.\n");

    CommandRun run = CommandRun.of("read", "--format", "json", folder.toString());

    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.outLines())
        .extracting(line -> JSON.readTree(line).at("/document/title").asText())
        .containsExactly("Envoy denies rift", "Minister resigns", "One", "Two", "Three");
    JsonNode page = JSON.readTree(run.outLines().get(1)).get("document");
    assertThat(page.get("publisher").asText()).isEqualTo("The Ledger");
    assertThat(page.get("published").asText()).isEqualTo("2026-03-13");
    assertThat(run.errLines()).singleElement().asString().startsWith("readout: read 5 documents, ");
  }

  @Test
  void jsonIsOfTheSchemaAndReadsBack() throws Exception {
    write("a.txt", ARTICLE);
    write("b.html", PAGE);
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(
                Files.readString(
                    Project.root().resolve("docs/exchange/readout-1.schema.json"),
                    StandardCharsets.UTF_8));

    CommandRun run = CommandRun.of("read", "-f", "json", "--date", "2026-03-13", folder.toString());

    assertThat(run.outLines()).hasSize(2);
    for (String line : run.outLines()) {
      assertThat(schema.validate(JSON.readTree(line))).isEmpty();
      assertThat(new ReadoutReader().read(line).document().published()).isEqualTo("2026-03-13");
    }
  }

  @Test
  void anAbruptEndOfJsonLinesLosesNothingBefore() throws IOException {
    String lines =
        IntStream.range(0, 499)
            .mapToObj(i -> line("n" + i, "Title", "The minister said no."))
            .collect(Collectors.joining());
    Path file = write("cut.jsonl", lines + "{\"id\":\"n499\",\"text\":\"The min");

    CommandRun run = CommandRun.of("read", "--format", "json", file.toString());

    assertThat(run.code()).isEqualTo(ExitCode.SKIPPED);
    assertThat(run.outLines())
        .extracting(line -> JSON.readTree(line).at("/document/id").asText())
        .containsExactlyElementsOf(IntStream.range(0, 499).mapToObj(i -> "n" + i).toList());
    assertThat(run.errLines())
        .contains(
            "readout: skipped "
                + file
                + ":500: json.cut-off: the JSON ends in the middle of a value; check whether it was"
                + " written to the end");
    assertThat(run.errLines().get(run.errLines().size() - 1))
        .matches(
            "readout: read 499 documents, \\d+ statements; skipped 1: json.cut-off 1 \\(.* s\\)");
  }

  @Test
  void whatCannotBeReadIsToldAndTheRestIsRead() throws IOException {
    write("a-empty.txt", "");
    Files.write(
        folder.resolve("b-binary.txt"), new byte[] {0, 1, 2, 3, 0, (byte) 0xFF, 0, 7, 0, 0});
    write("c-german.txt", GERMAN);
    write("d-good.txt", ARTICLE);

    CommandRun run = CommandRun.of("read", "--quiet", "--format", "json", folder.toString());

    assertThat(run.code()).isEqualTo(ExitCode.SKIPPED);
    assertThat(run.outLines()).hasSize(2);
    JsonNode german = JSON.readTree(run.outLines().get(0));
    assertThat(german.at("/document/extra/skipped").asText()).isEqualTo("language.unsupported");
    assertThat(german.at("/document/text").asText()).isEqualTo(GERMAN.strip());
    assertThat(german.at("/sentences")).isEmpty();
    assertThat(run.errLines())
        .containsExactly(
            "readout: skipped "
                + folder.resolve("a-empty.txt")
                + ": input.empty: the input is empty; check whether it was written to the end",
            "readout: skipped "
                + folder.resolve("b-binary.txt")
                + ": input.binary: the input is no text; give its text",
            "readout: skipped "
                + folder.resolve("c-german.txt")
                + ": language.unsupported: the language is 'de'; Readout reads English");
  }

  @Test
  void nothingReadIsAnExitCodeOfItsOwn() throws IOException {
    Path empty = write("empty.txt", "\n\n");

    assertThat(CommandRun.of("read", empty.toString()).code()).isEqualTo(ExitCode.NOTHING_READ);
    CommandRun missing = CommandRun.of("read", folder.resolve("missing.txt").toString());
    assertThat(missing.code()).isEqualTo(ExitCode.NOTHING_READ);
    assertThat(missing.err()).contains("missing.txt: input.not-found: ");
  }

  @Test
  void theOutputDoesNotDependOnTheNumberOfJobs() throws IOException {
    String lines =
        IntStream.range(0, 60)
            .mapToObj(i -> line("n" + i, "Title " + i, ARTICLE.repeat(i % 7 == 0 ? 5 : 1)))
            .collect(Collectors.joining());
    Path file = write("many.jsonl", lines);
    for (String format : new String[] {"json", "text", "html", "conllu"}) {
      String one = CommandRun.of("read", "-f", format, "--jobs", "1", file.toString()).out();
      String two = CommandRun.of("read", "-f", format, "--jobs", "2", file.toString()).out();
      String five = CommandRun.of("read", "-f", format, "--jobs", "5", file.toString()).out();

      assertThat(two).isEqualTo(one);
      assertThat(five).isEqualTo(one);
      assertThat(one).contains(format.equals("conllu") ? "# newdoc id = n59" : "Title 59");
    }
  }

  @Test
  void standardInputIsRead() {
    CommandRun run = CommandRun.withInput(ARTICLE, "read", "-f", "json", "--publisher", "Me", "-");

    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).contains("\"publisher\":\"Me\"");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void theFileNameTellsTheFormat() throws IOException {
    Path article = write("a.txt", ARTICLE);
    Path html = folder.resolve("out.html");
    Path json = folder.resolve("out.jsonl");

    CommandRun run = CommandRun.of("read", article.toString(), "--output", html.toString());
    CommandRun.of("read", article.toString(), "--output", json.toString());

    assertThat(run.out()).isEmpty();
    assertThat(Jsoup.parse(html).select("article .text p")).hasSize(3);
    JsonNode readout = JSON.readTree(Files.readString(json, StandardCharsets.UTF_8));
    assertThat(readout.at("/document/text").asText()).isEqualTo(ARTICLE.strip());
  }

  @Test
  void colourIsForTerminals() throws IOException {
    String article = write("a.txt", ARTICLE).toString();

    assertThat(CommandRun.of("read", article).out()).doesNotContain("\u001B");
    assertThat(CommandRun.onTerminal(Map.of(), "read", article).out()).contains("\u001B[");
    assertThat(CommandRun.onTerminal(Map.of("NO_COLOR", "1"), "read", article).out())
        .doesNotContain("\u001B");
    assertThat(CommandRun.onTerminal(Map.of("TERM", "dumb"), "read", article).out())
        .doesNotContain("\u001B");
    assertThat(CommandRun.of("read", "--color", "always", article).out()).contains("\u001B[");
    assertThat(CommandRun.onTerminal(Map.of(), "read", "--colour=never", article).out())
        .doesNotContain("\u001B");
  }

  @Test
  void aReaderThatHasSeenEnoughEndsTheRunQuietly() throws IOException {
    String lines =
        IntStream.range(0, 300)
            .mapToObj(i -> line("n" + i, "Title", "The minister said no."))
            .collect(Collectors.joining());
    Path file = write("many.jsonl", lines);

    CommandRun run = CommandRun.into(new ClosedAfter(3), "read", "-f", "json", file.toString());

    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void anOutputThatCannotBeWrittenIsSaidSo() throws IOException {
    Path article = write("a.txt", ARTICLE);
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };

    CommandRun run = CommandRun.into(full, "read", article.toString());

    assertThat(run.code()).isEqualTo(ExitCode.BROKEN_OFF);
    assertThat(run.err()).isEqualTo("readout: cannot write the output: No space left on device\n");
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
  }

  private static String line(String id, String title, String text) {
    return JSON.createObjectNode().put("id", id).put("title", title).put("text", text) + "\n";
  }

  /** A pipe whose reader goes away after so many writes. */
  private static final class ClosedAfter extends OutputStream {
    private int left;

    ClosedAfter(int writes) {
      left = writes;
    }

    @Override
    public void write(int b) throws IOException {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      if (left-- <= 0) {
        throw new IOException("Broken pipe");
      }
    }
  }
}
