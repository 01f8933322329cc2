package dev.readout.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SampleEndToEndTest {

  private final Path folder;

  SampleEndToEndTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void aDrawIsATableToJudge() throws IOException {
    CommandRun run = CommandRun.of("sample", "speaker", texts().toString(), "--count", "1");

    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.outLines()).hasSize(2);
    assertThat(run.outLines().get(0)).startsWith("document\tstart\tend\tid\tverdict\tfound");
    assertThat(run.outLines().get(1)).startsWith("d\t").contains("[[").contains("(person)");
  }

  @Test
  void aKindThatThereIsNotIsToldWithThoseThereAre() throws IOException {
    CommandRun run = CommandRun.of("sample", "rumour", texts().toString());

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err()).contains("KIND: 'rumour' is none of speaker, statement, toward");
  }

  @Test
  void fewerThanOneCannotBeDrawn() throws IOException {
    CommandRun run = CommandRun.of("sample", "event", texts().toString(), "--count", "0");

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err()).contains("--count: must be 1 or more, was 0");
  }

  @Test
  void textsThatAreNotThereAreToldWithTheCure() {
    CommandRun run = CommandRun.of("sample", "event", folder.resolve("none").toString());

    assertThat(run.code()).isEqualTo(ExitCode.NOTHING_READ);
    assertThat(run.err()).contains("does not exist: give a JSON Lines file of {id, text}");
  }

  private Path texts() throws IOException {
    Path texts = folder.resolve("texts.jsonl");
    Files.writeString(
        texts,
        """
        {"id": "d", "text": "Mara Lind spoke on Monday. \\"We shall meet in Lima,\\" Lind said."}
        """,
        StandardCharsets.UTF_8);
    return texts;
  }
}
