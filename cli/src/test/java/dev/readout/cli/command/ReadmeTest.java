package dev.readout.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.cli.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the README's transcript to what the command prints. */
class ReadmeTest {

  private static final Pattern TRANSCRIPT =
      Pattern.compile("```console\n\\$ \\./readout ([^\n]+) - < (\\S+)\n(.*?)```", Pattern.DOTALL);

  @Test
  void theTranscriptIsWhatTheCommandPrints() throws IOException {
    Matcher transcript = TRANSCRIPT.matcher(Files.readString(Project.root().resolve("README.md")));
    assertThat(transcript.find()).as("a transcript in README.md").isTrue();
    List<String> arguments = List.of((transcript.group(1) + " -").split(" "));
    String article = Files.readString(Path.of(Project.root().toString(), transcript.group(2)));

    CommandRun run = CommandRun.withInput(article, arguments.toArray(String[]::new));

    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.out().strip()).isEqualTo(transcript.group(3).strip());
  }
}
