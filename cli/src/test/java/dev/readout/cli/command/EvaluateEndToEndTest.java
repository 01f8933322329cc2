package dev.readout.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
  void calibrationTakesAFolderOrAFile() throws IOException {
    Path file = folder.resolve("attributions.jsonl");
    Files.writeString(
        file,
        """
        {"id": "d", "text": "Orla Venn said the mill was sold.", "attributions": \
        [{"source": [[0, 9]], "cue": [[10, 14]], "content": [[15, 32]]}]}
        """,
        StandardCharsets.UTF_8);

    CommandRun gold = CommandRun.of("evaluate", "calibration", folder.toString());
    CommandRun one = CommandRun.of("evaluate", "calibration", file.toString(), "--json");

    assertThat(gold.out()).startsWith("statements   1  mean confidence ");
    assertThat(new ObjectMapper().readTree(one.out()).at("/statements/right").doubleValue())
        .isEqualTo(1);
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

  @Test
  void syntaxIsMeasuredWithGivenWordsOrFromTheTextAlone() throws IOException {
    Path treebank = folder.resolve("x.conllu");
    Path predictions = folder.resolve("predicted.conllu");
    Files.writeString(
        treebank,
        """
        # newdoc id = d
        1-2 It's _ _ _ _ _ _ _ _
        1 It it PRON _ _ 3 nsubj _ _
        2 's be AUX _ _ 3 cop _ _
        3 good-looking good-looking ADJ _ _ 0 root _ SpaceAfter=No
        4 . . PUNCT _ _ 3 punct _ _

        """
            .replace(' ', '\t')
            .replace("#\tnewdoc\tid\t=\td", "# newdoc id = d"),
        StandardCharsets.UTF_8);

    CommandRun given =
        CommandRun.of(
            "evaluate", "syntax", treebank.toString(), "--predictions", predictions.toString());
    CommandRun raw = CommandRun.of("evaluate", "syntax", "--raw", treebank.toString(), "--json");

    assertThat(given.code()).isEqualTo(ExitCode.OK);
    assertThat(given.out()).startsWith("words      100.00").contains("sentences  100.00");
    assertThat(Files.readAllLines(predictions, StandardCharsets.UTF_8))
        .contains("1-2\tIt's\t_\t_\t_\t_\t_\t_\t_\t_")
        .filteredOn(line -> !line.startsWith("#"))
        .hasSize(6);
    assertThat(new ObjectMapper().readTree(raw.out()).get("words").doubleValue()).isPositive();
  }

  @Test
  void namesAreMeasured() throws IOException {
    Path names = folder.resolve("names.jsonl");
    Files.writeString(
        names,
        """
        {"id": "d", "dct": null, "text": "The envoy flew to Geneva on Friday.", "entities": \
        [{"start": 18, "end": 24, "syntactic_type": "NAM", "instance_class": "LOC"}]}
        """,
        StandardCharsets.UTF_8);

    CommandRun run = CommandRun.of("evaluate", "names", names.toString());

    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).startsWith("names        exact      P 1.000  R 1.000  F1 1.000");
  }

  @Test
  void attributionsOfTheReadingAndOfTheHeadsAloneAreMeasuredOnTheSameGold() throws IOException {
    Path gold = folder.resolve("attributions.jsonl");
    Path predictions = folder.resolve("heads.jsonl");
    Files.writeString(
        gold,
        """
        {"id": "d", "text": "The mayor said that the bridge was safe.", "attributions": \
        [{"source": [[0, 9]], "cue": [[10, 14]], "content": [[15, 39]]}]}
        """,
        StandardCharsets.UTF_8);

    CommandRun reading = CommandRun.of("evaluate", "attribution", gold.toString());
    CommandRun heads =
        CommandRun.of(
            "evaluate",
            "attribution-heads",
            gold.toString(),
            "--predictions",
            predictions.toString());

    assertThat(reading.out()).contains("attribution  linked     P 1.000  R 1.000  F1 1.000");
    assertThat(heads.out()).contains("attribution  linked     P 1.000  R 1.000  F1 1.000");
    assertThat(Files.readAllLines(predictions, StandardCharsets.UTF_8))
        .singleElement()
        .asString()
        .contains("\"source\": [[0, 9]], \"cue\": [[10, 14]], \"content\": [[15, 39]]");
  }

  @Test
  void typesOfEventsBetweenGivenPairsAreMeasured() throws IOException {
    Path gold = folder.resolve("types.jsonl");
    Path predictions = folder.resolve("predicted.jsonl");
    Files.writeString(
        gold,
        """
        {"id": "1", "text": "Norway bombed Peru on Monday.", "marked": "<s>Norway</s> bombed <t>Peru</t> on Monday.", \
        "expected": [{"plover15": "ASSAULT"}]}
        {"id": "2", "text": "Norway met Peru for talks in Oslo.", "marked": "<s>Norway</s> met <t>Peru</t> for talks in Oslo.", \
        "expected": [{"plover15": "CONSULT"}]}
        """,
        StandardCharsets.UTF_8);

    CommandRun table =
        CommandRun.of(
            "evaluate", "event-type", gold.toString(), "--predictions", predictions.toString());
    CommandRun json = CommandRun.of("evaluate", "event-type", gold.toString(), "--json");

    assertThat(table.code()).isEqualTo(ExitCode.OK);
    assertThat(table.out()).contains("ASSAULT", "CONSULT", "accuracy");
    assertThat(Files.readAllLines(predictions, StandardCharsets.UTF_8))
        .containsExactly(
            "{\"id\": \"1\", \"type\": \"ASSAULT\", \"folds\": false}",
            "{\"id\": \"2\", \"type\": \"CONSULT\", \"folds\": false}");
    assertThat(new ObjectMapper().readTree(json.out()).get("accuracy").doubleValue())
        .isEqualTo(100.0);
  }

  @Test
  void factualityOfGivenWordsIsMeasured() throws IOException {
    Path gold = folder.resolve("facts.jsonl");
    Path predictions = folder.resolve("predicted.jsonl");
    Files.writeString(
        gold,
        """
        {"file": "a", "eiid": "1", "event": "closed", "sentence": "Norway closed the port.", "majority": "CT_plus", "dct": "2026-03-13"}
        {"file": "a", "eiid": "2", "event": "close", "sentence": "Norway did not close the port.", "majority": "CT_minus", "dct": "2026-03-13"}
        {"file": "a", "eiid": "3", "event": "close", "sentence": "Norway may close the port.", "majority": "CT_minus", "dct": "2026-03-13"}
        """,
        StandardCharsets.UTF_8);

    CommandRun table =
        CommandRun.of(
            "evaluate", "factuality", gold.toString(), "--predictions", predictions.toString());
    CommandRun json = CommandRun.of("evaluate", "factuality", gold.toString(), "--json");

    assertThat(table.code()).isEqualTo(ExitCode.OK);
    assertThat(table.out()).contains("yes", "no", "possible", "accuracy");
    assertThat(Files.readAllLines(predictions, StandardCharsets.UTF_8))
        .hasSize(3)
        .first()
        .asString()
        .contains("\"start\": 7, \"end\": 13, \"factuality\": \"occurred\"");
    assertThat(new ObjectMapper().readTree(json.out()).get("yes").doubleValue()).isEqualTo(100.0);
    assertThat(new ObjectMapper().readTree(json.out()).get("accuracy").doubleValue())
        .isLessThan(100.0); // the third is possible, the gold says no
  }

  @Test
  void goldOfTheseKindsThatIsNoGoldIsToldWithItsLine() throws IOException {
    Path gold = Files.writeString(folder.resolve("bad.jsonl"), "{\"id\": \"1\"}\n");

    for (String kind : List.of("event-type", "factuality")) {
      CommandRun run = CommandRun.of("evaluate", kind, gold.toString());
      assertThat(run.code()).as(kind).isEqualTo(ExitCode.NOTHING_READ);
      assertThat(run.err()).as(kind).contains("bad.jsonl:1");
      assertThat(run.out()).as(kind).isEmpty();
    }
  }

  @Test
  void rawIsOnlyForKindsWhoseGoldHasWords() {
    CommandRun run = CommandRun.of("evaluate", "gold", folder.toString(), "--raw");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err())
        .contains("--raw is for syntax and names: gold gives the text alone anyway, leave it out");
  }
}
