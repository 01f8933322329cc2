package dev.readout.evaluation;

import dev.readout.evaluation.scoring.BadGoldException;
import dev.readout.evaluation.scoring.Benchmark;
import dev.readout.evaluation.scoring.Figures;
import dev.readout.evaluation.scoring.GoldDocument;
import dev.readout.evaluation.scoring.Scorer;
import dev.readout.model.Document;
import dev.readout.model.Readout;
import dev.readout.model.exchange.ReadoutWriter;
import dev.readout.reading.ArticleReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads annotated texts and measures what was read:
 *
 * <ol>
 *   <li>loads and checks all of the gold,
 *   <li>reads its texts in batches, on two threads at most,
 *   <li>scores each readout, and writes it where predictions are wanted, in the order of the gold.
 * </ol>
 *
 * Owns neither the reader nor the writer it is given. Safe for use by several threads if the reader
 * is.
 */
public final class Evaluator {

  private final Function<List<Document>, List<Readout>> reading;
  private final int threads;

  public Evaluator(ArticleReader reader) {
    this(reader::read, Math.min(2, Runtime.getRuntime().availableProcessors()));
  }

  Evaluator(Function<List<Document>, List<Readout>> reading, int threads) {
    this.reading = reading;
    this.threads = threads;
  }

  /**
   * @param kind a name of {@link Evaluations#kinds()}
   * @param path the gold: a file, plain or gzipped, or a folder, as the kind has it
   * @param predictions takes one readout in the exchange format a line; left open, flushed
   * @throws EvaluationException if the kind is unknown or the gold cannot be used
   * @throws IOException if the gold cannot be read or the predictions not written
   */
  public Report evaluate(String kind, Path path, @Nullable Writer predictions, Progress progress)
      throws EvaluationException, IOException {
    Benchmark<?> benchmark = Evaluations.benchmark(kind);
    if (!Files.exists(path)) {
      throw new EvaluationException(path + " does not exist: give " + benchmark.wants());
    }
    try {
      Figures figures = measure(benchmark, path, predictions, progress);
      return new Measured(figures.text(), figures.json());
    } catch (BadGoldException e) {
      throw new EvaluationException(String.valueOf(e.getMessage()), e);
    }
  }

  private <G extends GoldDocument> Figures measure(
      Benchmark<G> benchmark, Path path, @Nullable Writer predictions, Progress progress)
      throws BadGoldException, IOException {
    List<G> golds = benchmark.load(path);
    Scorer<G> scorer = benchmark.scorer();
    ReadoutWriter writer = new ReadoutWriter();
    List<Document> documents = golds.stream().map(GoldDocument::document).toList();
    try (ReadAhead readouts = new ReadAhead(reading, documents, threads)) {
      Iterator<G> gold = golds.iterator();
      for (long read = 1; readouts.hasNext(); read++) {
        Readout readout = readouts.next();
        scorer.add(gold.next(), readout);
        if (predictions != null) {
          writer.write(readout, predictions);
          predictions.write('\n');
        }
        progress.read(read);
      }
    }
    if (predictions != null) {
      predictions.flush();
    }
    return scorer.figures();
  }

  private record Measured(String text, String json) implements Report {}
}
