package dev.readout.evaluation;

import dev.readout.evaluation.drawing.Drawing;
import dev.readout.evaluation.scoring.BadGoldException;
import dev.readout.evaluation.scoring.Benchmark;
import dev.readout.evaluation.scoring.Figures;
import dev.readout.evaluation.scoring.GoldDocument;
import dev.readout.evaluation.scoring.ReadoutSystem;
import dev.readout.evaluation.scoring.Scorer;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Has annotated texts read and measures what was read:
 *
 * <ol>
 *   <li>loads and checks all of the gold,
 *   <li>has its texts read in batches, on two threads at most,
 *   <li>scores each prediction, and writes it where predictions are wanted, in the order of the
 *       gold.
 * </ol>
 *
 * Owns neither the system nor the writer it is given. Safe for use by several threads if the system
 * is.
 */
public final class Evaluator {

  private final ReadoutSystem system;
  private final int threads;

  public Evaluator(ReadoutSystem system) {
    this(system, Math.min(2, Runtime.getRuntime().availableProcessors()));
  }

  Evaluator(ReadoutSystem system, int threads) {
    this.system = system;
    this.threads = threads;
  }

  /**
   * @param kind a name of {@link Evaluations#kinds()}
   * @param given what the system may know of a treebank; a kind whose gold has no words of its own
   *     gives the text alone whatever stands here
   * @param path the gold: a file, plain or gzipped, or a folder, as the kind has it
   * @param predictions takes what was predicted, in the format that the kind has; left open,
   *     flushed
   * @throws EvaluationException if the kind is unknown or the gold cannot be used
   * @throws IOException if the gold cannot be read or the predictions not written
   */
  public Report evaluate(
      String kind, Given given, Path path, @Nullable Writer predictions, Progress progress)
      throws EvaluationException, IOException {
    return measured(Evaluations.benchmark(kind, given), path, predictions, progress);
  }

  /**
   * Draws findings of the reading for a person to judge.
   *
   * @param path texts: a file of JSON Lines, plain or gzipped
   * @throws EvaluationException if the texts cannot be used
   * @throws IOException if they cannot be read
   */
  public Report draw(Drawing drawing, Path path, Progress progress)
      throws EvaluationException, IOException {
    return measured(drawing, path, null, progress);
  }

  private Report measured(
      Benchmark<?, ?> benchmark, Path path, @Nullable Writer predictions, Progress progress)
      throws EvaluationException, IOException {
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

  private <G extends GoldDocument, P> Figures measure(
      Benchmark<G, P> benchmark, Path path, @Nullable Writer predictions, Progress progress)
      throws BadGoldException, IOException {
    List<G> golds = benchmark.load(path);
    Scorer<G, P> scorer = benchmark.scorer();
    try (ReadAhead<G, P> ahead =
        new ReadAhead<>(batch -> benchmark.predict(system, batch), golds, threads)) {
      Iterator<G> documents = golds.iterator();
      for (long read = 1; ahead.hasNext(); read++) {
        G gold = documents.next();
        P predicted = ahead.next();
        scorer.add(gold, predicted);
        if (predictions != null) {
          predictions.write(benchmark.written(gold, predicted));
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
