package dev.readout.evaluation.gold;

import dev.readout.evaluation.scoring.BadGoldException;
import dev.readout.evaluation.scoring.ReadoutBenchmark;
import dev.readout.evaluation.scoring.Scorer;
import dev.readout.model.Readout;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Gold readouts: a folder of {@code *.gold.json} files, one article each. */
public final class GoldBenchmark implements ReadoutBenchmark<GoldArticle> {

  private static final String SUFFIX = ".gold.json";

  @Override
  public String wants() {
    return "a folder of *" + SUFFIX + " files";
  }

  /** The articles in the order of their file names. */
  @Override
  public List<GoldArticle> load(Path path) throws BadGoldException, IOException {
    if (!Files.isDirectory(path)) {
      throw new BadGoldException(path + " is no folder; give " + wants());
    }
    List<GoldArticle> articles = new ArrayList<>();
    Map<String, Path> fileById = new HashMap<>();
    for (Path file : files(path)) {
      GoldArticle article = read(file);
      articles.add(article);
      Path before = fileById.put(article.document().id(), file);
      if (before != null) {
        throw new BadGoldException(
            file
                + ": id '"
                + article.document().id()
                + "' stands in "
                + before
                + " already; give each article its own");
      }
    }
    if (articles.isEmpty()) {
      throw new BadGoldException(path + " holds no *" + SUFFIX + " file");
    }
    return articles;
  }

  @Override
  public Scorer<GoldArticle, Readout> scorer() {
    return new GoldScorer();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX)).sorted().toList();
    }
  }

  private static GoldArticle read(Path file) throws BadGoldException, IOException {
    try {
      return GoldFile.parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
    } catch (CharacterCodingException e) {
      throw new BadGoldException(file + ": not UTF-8; convert the file", e);
    }
  }
}
