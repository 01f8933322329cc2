package dev.readout.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateEndToEndTest {

  private final Path folder;

  EvaluateEndToEndTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void writeGold() throws IOException {
    Files.writeString(
        folder.resolve("x.gold.json"),
        """
        {"id": "x", "title": "Envoy denies rift", "publisher": null, "published": "2026-03-13", "language": "en",
         "text": "The envoy denied the report on Friday.",
         "actors": [{"name": "The envoy", "kind": "unnamed", "aliases": []}],
         "roles": [],
         "statements": [{"key": "s1", "speaker": "The envoy", "mention": "The envoy", "cue": "denied",
           "content": "the report", "form": "indirect", "act": "deny", "channel": null, "addressees": [],
           "about": [], "relayed_by": [], "said": "2026-03-13", "parent": null}],
         "claims": [], "events": [], "dialogues": [], "optional": {}}
        """,
        StandardCharsets.UTF_8);
  }

  @Test
  void figuresComeAsATableOrAsJson() throws IOException {
    CommandRun table = CommandRun.of("evaluate", "gold", folder.toString());
    CommandRun json = CommandRun.of("evaluate", "gold", folder.toString(), "--json");

    assertThat(table.code()).isEqualTo(ExitCode.OK);
    assertThat(table.out()).contains("statement");
    assertThat(new ObjectMapper().readTree(json.out()).isObject()).isTrue();
  }

  @Test
  void predictionsAreWrittenOneALine() throws IOException {
    Path predictions = folder.resolve("predicted.jsonl");

    CommandRun run =
        CommandRun.of(
            "evaluate", "gold", folder.toString(), "--predictions", predictions.toString());

    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(Files.readAllLines(predictions, StandardCharsets.UTF_8))
        .singleElement()
        .asString()
        .startsWith("{\"readout\":\"1.0\"");
  }

  @Test
  void goldThatIsNotThereIsToldWithTheCure() {
    Path missing = folder.resolve("missing");

    CommandRun run = CommandRun.of("evaluate", "gold", missing.toString());

    assertThat(run.code()).isEqualTo(ExitCode.NOTHING_READ);
    assertThat(run.errLines())
        .singleElement()
        .asString()
        .startsWith("readout evaluate: " + missing + " does not exist: give ");
    assertThat(run.out()).isEmpty();
  }
}
