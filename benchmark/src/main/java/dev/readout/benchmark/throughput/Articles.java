package dev.readout.benchmark.throughput;

import dev.readout.language.words.Segmenter;
import dev.readout.model.Document;
import dev.readout.sources.SourceItem;
import dev.readout.sources.SourceOptions;
import dev.readout.sources.SourceReader;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The articles that all engines read. */
public final class Articles {

  private Articles() {}

  /**
   * So many articles, evenly spread over a file, the longest first: so two threads end together.
   *
   * @param count how many at most
   * @throws IllegalArgumentException if the file holds none
   */
  public static List<Document> load(Path file, int count) {
    List<Document> all = new ArrayList<>();
    List<String> skipped = new ArrayList<>();
    new SourceReader(SourceOptions.defaults(), InputStream.nullInputStream())
        .read(
            List.of(file.toString()),
            item ->
                item.match(
                    article -> all.add(article.document()), bad -> skipped.add(message(bad))));
    if (all.isEmpty()) {
      throw new IllegalArgumentException("no article in " + file + " " + skipped);
    }
    return spread(all, count).stream()
        .sorted(Comparator.comparingInt(document -> -document.text().length()))
        .toList();
  }

  private static String message(SourceItem.Skipped skipped) {
    return skipped.message();
  }

  static <T> List<T> spread(List<T> all, int count) {
    int size = Math.min(all.size(), count);
    List<T> some = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      some.add(all.get((int) ((long) i * all.size() / size)));
    }
    return some;
  }

  /** Words and marks by the rules of Readout's own tokenizer, which are near to CoreNLP's. */
  public static long tokens(List<Document> documents) {
    Segmenter segmenter = Segmenter.load();
    return documents.stream().mapToLong(document -> segmenter.words(document.text()).size()).sum();
  }
}
