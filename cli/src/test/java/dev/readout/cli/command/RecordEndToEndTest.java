package dev.readout.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole way: articles into the record, questions to it. */
@Timeout(value = 180, unit = TimeUnit.SECONDS)
class RecordEndToEndTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String LINES =
      """
      {"id":"a1","published":"2026-03-13","publisher":"Northwire","title":"Envoy denies rift","url":"https://northwire.example/a1",\
      "text":"Envoy denies rift\\n\\nSpecial envoy Mara Lind denied on Friday that the talks between Norway and Iceland had stalled.\\n\\n“We met in January, and we shall meet again,” Lind said."}
      {"id":"a2","published":"2026-03-15","publisher":"Fjord Post","title":"=Talks","text":"Iceland's foreign minister, Einar Thor, said on Sunday that the talks with Norway were going well."}
      """;

  private final Path folder;
  private final Path record;

  RecordEndToEndTest(@TempDir Path folder) {
    this.folder = folder;
    record = folder.resolve("desk.sqlite");
  }

  @BeforeEach
  void ingest() throws IOException {
    Files.writeString(folder.resolve("wire.jsonl"), LINES);
    CommandRun run = run("ingest", folder.resolve("wire.jsonl").toString());
    assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
    assertThat(run.err()).contains("kept 2 new, 0 changed; 0 were known");
  }

  private CommandRun run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--record");
    all.add(record.toString());
    return CommandRun.of(all.toArray(String[]::new));
  }

  private static JsonNode json(String line) throws IOException {
    return JSON.readTree(line);
  }

  @Test
  void aSecondIngestChangesNothing() {
    String before = run("record", "check").out();

    CommandRun again = run("ingest", folder.resolve("wire.jsonl").toString());

    assertThat(again.code()).isEqualTo(ExitCode.OK);
    assertThat(again.err()).contains("kept 0 new, 0 changed; 2 were known");
    assertThat(run("record", "check").out())
        .isEqualTo(before)
        .contains("documents 2", "contents sha256:")
        .endsWith("the record is sound\n");
  }

  @Test
  void whatSomebodySaidComesWithItsCitation() throws IOException {
    CommandRun run = run("said", "Mara Lind", "--format", "json");

    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.outLines()).isNotEmpty();
    for (String line : run.outLines()) {
      JsonNode statement = json(line);
      assertThat(statement.get("speaker").asText()).isEqualTo("Mara Lind");
      JsonNode citation = statement.get("citation");
      assertThat(citation.get("url").asText()).isEqualTo("https://northwire.example/a1");
      CommandRun cited = run("cite", citation.get("id").asText(), "--format", "json");
      assertThat(json(cited.out()).get("passage").asText())
          .isEqualTo(citation.get("words").asText());
    }
    assertThat(run("said", "Lind", "--denials").out())
        .contains("Mara Lind denies", "Envoy denies rift, Northwire, 2026-03-13");
  }

  @Test
  void theTableForSpreadsheetsHoldsTheSameAndNoFormulas() {
    CommandRun run = run("search", "talks", "--format", "csv");

    assertThat(run.outLines().get(0))
        .startsWith("article,day,hits,citation_id,citation_title,citation_publisher");
    assertThat(run.out()).contains(",'=Talks,Fjord Post,2026-03-15,");
  }

  @Test
  void aForgottenArticleIsGone() {
    assertThat(run("record", "forget", "a2").err()).contains("forgot 1 article");
    assertThat(run("search", "going well").err()).contains("nothing found");
    CommandRun again = run("record", "forget", "a2");
    assertThat(again.code()).isEqualTo(ExitCode.NOTHING_READ);
    assertThat(again.err()).contains("the record has no article 'a2'");
  }

  @Test
  void aRebuildGivesTheSameRecord() {
    String before = run("record", "check").out();

    assertThat(run("record", "rebuild").code()).isEqualTo(ExitCode.OK);

    assertThat(run("record", "check").out()).isEqualTo(before);
  }

  @Test
  void theAnswersAreForPeopleToo() {
    assertThat(run("who", "Thor").out()).contains("Einar Thor  seen as".replace("  ", " "));
    assertThat(run("quote", "We met in January and we shall meet again").out())
        .contains("word for word, Northwire", "https://northwire.example/a1");
    assertThat(run("dialogue", "Norway", "Iceland", "--as-of", "2026-03-14").code())
        .isEqualTo(ExitCode.OK);
    assertThat(run("claims", "--contested").code()).isEqualTo(ExitCode.OK);
    assertThat(run("events", "--party", "Norway").code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void theRecordIsNamedByTheOptionOrTheEnvironment() {
    CommandRun run =
        CommandRun.onTerminal(Map.of("READOUT_RECORD", record.toString()), "who", "Lind");
    assertThat(run.out()).contains("Mara Lind");
    Path none = folder.resolve("none.sqlite");
    assertThat(CommandRun.of("who", "Lind", "--record", none.toString()))
        .satisfies(
            missing -> {
              assertThat(missing.code()).isEqualTo(ExitCode.BROKEN_OFF);
              assertThat(missing.err())
                  .isEqualTo(
                      "readout: record "
                          + none
                          + ": there is none: 'readout ingest' makes one, --record names another\n");
            });
  }
}
