package dev.readout.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong use: exit code 2 and a message that names the option and the cure. */
class WrongUseTest {

  private final Path folder;

  WrongUseTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          read                      | readout read: no input: name a file, a folder, a web address, or - for standard input
          read a --date 13/03/2026  | readout read: --date: '13/03/2026' is no date: write it as 2026-03-14
          read a --date 2026-02-30  | readout read: --date: '2026-02-30' is no date: write it as 2026-03-14
          read a --jobs 0           | readout read: --jobs must be 1 or more, was 0
          read a --jobs many        | readout read: Invalid value for option '--jobs': 'many' is not an int
          read a --format xml       | readout read: Invalid value for option '--format': 'xml' is none of text, json, html, conllu
          read a -q -v              | readout read: --quiet and --verbose exclude each other: leave one out
          read a --frmat json       | readout read: Unknown option: '--frmat'
          ingest                    | readout ingest: no input: name a file, a folder, a web address, or - for standard input
          said                      | readout said: Missing required parameter: 'NAME'
          said Lind --act lie       | readout said: --act: 'lie' is none of assert, affirm, deny, dispute, decline, accuse, criticise, praise, defend, demand, propose, promise, threaten, warn, ask, announce, believe, intend
          said Lind --since march   | readout said: --since: 'march' is no day: write it as 2026-03-14
          said Lind --limit 0       | readout said: --limit must be 1 or more, was 0
          said Lind --format html   | readout said: Invalid value for option '--format': 'html' is none of text, json, csv
          who x --record jdbc:my:x  | readout who: --record: 'jdbc:my:x' is no database that Readout knows: give a path or jdbc:postgresql://host/database
          evaluate                  | readout evaluate: Missing required parameters: 'KIND', 'PATH'
          evaluate golf path        | readout evaluate: KIND: 'golf' is none of attribution, attribution-heads, timex, gold, speakers, syntax, names, event-type, factuality, calibration, event-coref, claims
          raed a                    | readout: Unmatched arguments from index 0: 'raed', 'a'
          """)
  void theMessageNamesTheOptionAndTheCure(String arguments, String message) {
    CommandRun run = CommandRun.of(arguments.strip().split(" +"));

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.errLines().get(0)).isEqualTo(message);
    assertThat(run.errLines().get(run.errLines().size() - 1))
        .isEqualTo("see '" + message.substring(0, message.indexOf(':')) + " --help'");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void anOutputThatCannotBeIsFoundBeforeAnythingIsRead() throws IOException {
    Path article = Files.writeString(folder.resolve("a.txt"), "Title");
    Path missing = folder.resolve("missing").resolve("out.json");

    assertThat(output(article, folder))
        .isEqualTo("readout read: --output: '" + folder + "' is a folder: name a file in it");
    assertThat(output(article, missing))
        .isEqualTo(
            "readout read: --output: there is no folder '"
                + missing.getParent()
                + "': create it first");
    assertThat(output(article, article))
        .isEqualTo(
            "readout read: --output: '" + article + "' is also an input: choose another name");
  }

  @Test
  void withoutACommandTheHelpIsShown() {
    CommandRun run = CommandRun.of();

    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    assertThat(run.err()).contains("Usage: readout", "read ", "evaluate ", "completion ");
  }

  private static String output(Path input, Path output) {
    CommandRun run = CommandRun.of("read", input.toString(), "--output", output.toString());
    assertThat(run.code()).isEqualTo(ExitCode.WRONG_USE);
    return run.errLines().get(0);
  }
}
