package dev.readout.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** docs/input-formats.md says what the code does. */
class InputFormatsDocumentTest {

  private static String document() throws IOException {
    Path here = Path.of("").toAbsolutePath();
    Path root = Files.isDirectory(here.resolve("docs")) ? here : here.resolve("..");
    return Files.readString(root.resolve("docs/input-formats.md"));
  }

  @ParameterizedTest
  @EnumSource(SkipCode.class)
  void everyCodeStandsInTheTableWithItsMeaningAndCure(SkipCode code) throws IOException {
    assertThat(document())
        .contains("| `" + code.code() + "` | " + code.meaning() + " | " + code.cure() + " |");
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void everyEndingStandsThere(Format format) throws IOException {
    String document = document();
    assertThat(format.endings())
        .allSatisfy(ending -> assertThat(document).contains("`." + ending + "`"));
  }

  @Test
  void codesAreUnlikeEachOtherAndFoundByName() {
    assertThat(Arrays.stream(SkipCode.values()).map(SkipCode::code)).doesNotHaveDuplicates();
    assertThat(Arrays.stream(SkipCode.values()).map(code -> SkipCode.of(code.code()).orElseThrow()))
        .containsExactly(SkipCode.values());
    assertThat(SkipCode.of("no.such-code")).isEmpty();
  }
}
