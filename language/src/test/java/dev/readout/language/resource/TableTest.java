package dev.readout.language.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class TableTest {

  @Test
  void aTableHasItsRowsInOrder() {
    Table table = Table.load(TableTest.class, "good.tsv", 2);

    assertThat(table.rows()).containsExactly(List.of("b", "2"), List.of("a", "1"));
    assertThat(table.words()).containsExactlyInAnyOrder("a", "b");
    assertThat(table.pairs()).containsEntry("a", "1").hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "missing.tsv   | no word list missing.tsv beside dev.readout.language.resource.TableTest",
        "headless.tsv  | headless.tsv:1: no header",
        "twice.tsv     | twice.tsv:3: twice the row a",
        "columns.tsv   | columns.tsv:2: 2 columns where 1 are due",
        "space.tsv     | space.tsv:2: white space around",
        "empty-row.tsv | empty-row.tsv:3: empty row",
      })
  void aBrokenTableIsRefusedWithItsNameAndLine(String name, String message) {
    assertThatThrownBy(() -> Table.load(TableTest.class, name, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(message);
  }

  @ParameterizedTest
  @MethodSource("lists")
  void everyWordListIsSortedAndSaysWhereItsFactsComeFrom(Path list) throws IOException {
    List<String> lines = Files.readAllLines(list);
    List<String> header = lines.stream().takeWhile(line -> line.startsWith("#")).toList();
    List<String> rows = lines.subList(header.size(), lines.size());

    assertThat(String.join(" ", header)).containsAnyOf("ompiled by the project", "GeoNames");
    assertThat(rows).isNotEmpty().isSorted().doesNotHaveDuplicates();
    assertThat(rows).allMatch(row -> row.equals(row.strip()));
  }

  static Stream<Path> lists() throws URISyntaxException {
    URL root = TableTest.class.getResource("/dev/readout/language/words/units.txt");
    assertThat(root).isNotNull();
    try (Stream<Path> files = Files.walk(Path.of(root.toURI()).resolveSibling(".."))) {
      return files
          .filter(file -> file.toString().endsWith(".tsv") || file.toString().endsWith(".txt"))
          .filter(file -> !file.endsWith("encoder/vocab.txt"))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list the word lists", e);
    }
  }
}
