package dev.readout.evaluation.gold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.readout.evaluation.scoring.BadGoldException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldBenchmarkTest {

  private final Path folder;

  GoldBenchmarkTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void articlesAreReadInTheOrderOfTheirFileNames() throws Exception {
    Files.writeString(folder.resolve("b.gold.json"), Fixture.json());
    Files.writeString(
        folder.resolve("a.gold.json"),
        Fixture.json().replace("\"id\": \"harbour\"", "\"id\": \"z\""));
    Files.writeString(folder.resolve("notes.json"), "not gold");

    assertThat(new GoldBenchmark().load(folder))
        .extracting(article -> article.document().id())
        .containsExactly("z", "harbour");
  }

  @Test
  void documentHoldsNothingOfTheAnnotation() throws Exception {
    GoldArticle article = Fixture.article();

    assertThat(article.document().title()).startsWith("Norway denies");
    assertThat(article.document().published()).isEqualTo("2026-03-03");
    assertThat(article.document().language()).isEqualTo("en");
    assertThat(article.document().extra()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "act": "promise"          | "act": 5    | : statements[4]: act must be a string, was 5
          "key": "s5",              |             | : statements[4]: key is missing; docs/accuracy.md describes the format
          "key": "s5"               | "key": " "  | : statements[4]: key must not be blank, was " "
          "kind": "press-conference", |           | : statements[1]: channel: kind is missing; docs/accuracy.md describes the format
          "parties": ["Norway", "Chile"], "state": "concluded" | "parties": 1, "state": "" | : optional: dialogues[0]: parties must be a list, was 1
          "aliases": ["OSLO"]       | "aliases": [[]] | : actors[2]: aliases must be a list of strings, was [[]]
          "published": "2026-03-03" | "published": "March" | : published must be an ISO 8601 date, was "March"
          """)
  void faultIsToldWithItsPlace(String part, String replacement, String message) throws Exception {
    Path file = folder.resolve("f.gold.json");
    String json = Fixture.json();
    assertThat(json).contains(part);
    Files.writeString(file, json.replace(part, replacement == null ? "" : replacement));

    refused(folder, file + message);
  }

  @Test
  void sameIdTwiceIsRefused() throws Exception {
    Path first = folder.resolve("1.gold.json");
    Path second = folder.resolve("2.gold.json");
    Files.writeString(first, Fixture.json());
    Files.writeString(second, Fixture.json());

    refused(
        folder,
        second + ": id 'harbour' stands in " + first + " already; give each article its own");
  }

  @Test
  void folderWithoutGoldAndFileInsteadOfAFolderAreRefused() throws Exception {
    refused(folder, folder + " holds no *.gold.json file");
    Path file = Files.createFile(folder.resolve("x"));
    refused(file, file + " is no folder; give a folder of *.gold.json files");
  }

  private static void refused(Path path, String message) {
    assertThatExceptionOfType(BadGoldException.class)
        .isThrownBy(() -> new GoldBenchmark().load(path))
        .withMessage(message);
  }
}
