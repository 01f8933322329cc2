package dev.readout.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {

  @ParameterizedTest
  @CsvSource({
    "out.json, JSON",
    "OUT.JSONL, JSON",
    "out.ndjson, JSON",
    "out.html, HTML",
    "INDEX.HTM, HTML",
    "out.txt, TEXT",
    "out, TEXT"
  })
  void theNameOfTheFileTells(String name, Format format) {
    assertThat(Format.ofFileName(name)).isEqualTo(format);
  }
}
