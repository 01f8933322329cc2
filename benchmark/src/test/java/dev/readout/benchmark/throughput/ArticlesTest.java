package dev.readout.benchmark.throughput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.model.Document;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesTest {

  @TempDir private Path folder;

  @Test
  void articlesAreSpreadOverTheFile() {
    List<Integer> all = IntStream.range(0, 10).boxed().toList();
    assertThat(Articles.spread(all, 3)).containsExactly(0, 3, 6);
    assertThat(Articles.spread(all, 20)).isEqualTo(all);
  }

  @Test
  void theLongestComesFirst() throws IOException {
    Path file = folder.resolve("a.jsonl");
    Files.writeString(
        file, "{\"text\":\"It rained.\"}\n{\"text\":\"It rained in Szohôd all day long.\"}\n");
    List<Document> documents = Articles.load(file, 5);
    assertThat(documents)
        .extracting(Document::text)
        .containsExactly("It rained in Szohôd all day long.", "It rained.");
    assertThat(Articles.tokens(documents)).isEqualTo(11);
  }

  @Test
  void aFileWithoutArticlesIsTold() {
    Path missing = folder.resolve("none.jsonl");
    assertThatThrownBy(() -> Articles.load(missing, 5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("no article in " + missing);
  }
}
