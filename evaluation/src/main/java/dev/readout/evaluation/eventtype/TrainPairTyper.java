package dev.readout.evaluation.eventtype;

import dev.readout.evaluation.scoring.BadGoldException;
import dev.readout.evaluation.scoring.ReadoutSystem;
import dev.readout.language.encoder.EncoderAnalyzer;
import dev.readout.reading.ArticleReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

/**
 * Trains the classifier of pairs of the build anew: reads a file such as plv_train and writes
 * {@code weights.tsv} for {@code reading} and {@code trained-on.txt} for this package into a
 * folder.
 */
public final class TrainPairTyper {

  private TrainPairTyper() {}

  /**
   * @param arguments the file and the folder
   */
  public static void main(String[] arguments) throws IOException, BadGoldException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("give a file and a folder, not " + List.of(arguments));
    }
    List<EventTypeGold> golds = new EventTypeBenchmark().load(Path.of(arguments[0]));
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    try (EncoderAnalyzer analyzer = EncoderAnalyzer.load();
        BufferedWriter weights = Files.newBufferedWriter(folder.resolve("weights.tsv"))) {
      ReadoutSystem system = ReadoutSystem.of(new ArticleReader(analyzer, "training"), analyzer);
      weights.write(
          "# Weights of the classifier of pairs in thousandths: feature | one for each PairType, in"
              + " its order.\n# Written by TrainPairTyper of the module evaluation, trained on PLV"
              + " (Hu and others 2024), training part.\n");
      golds.get(0).folds().trainOnAll(system).write(weights);
    }
    TreeSet<String> texts = new TreeSet<>();
    golds.forEach(gold -> texts.add(Folds.hash(gold.document().text())));
    Files.writeString(
        folder.resolve("trained-on.txt"),
        "# Texts that the classifier of pairs was trained on: the start of the SHA-256 of each.\n"
            + "# Written by TrainPairTyper.\n"
            + String.join("\n", texts)
            + "\n",
        StandardCharsets.UTF_8);
  }
}
