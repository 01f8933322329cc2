package dev.readout.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HelpTest {

  @Test
  void theVersionIsThatOfTheBuild() {
    CommandRun run = CommandRun.of("--version");

    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.outLines().get(0)).matches("readout \\d+\\.\\d+\\.\\d+");
  }

  @Test
  void helpTeachesWithExamplesAndListsExitCodes() {
    CommandRun run = CommandRun.of("read", "--help");

    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.out())
        .contains("Examples:", "readout read --output news.html news/")
        .contains("Exit codes:", "2   the command was used wrongly")
        .doesNotContain("%n", "${");
    assertThat(run.outLines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void completionIsAScriptThatKnowsTheCommands() {
    CommandRun run = CommandRun.of("completion");

    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).startsWith("#!/usr/bin/env bash").contains("evaluate", "--allow-private");
  }
}
