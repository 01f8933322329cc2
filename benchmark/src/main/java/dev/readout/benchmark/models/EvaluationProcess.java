package dev.readout.benchmark.models;

import dev.readout.evaluation.EvaluationException;
import dev.readout.evaluation.Evaluator;
import dev.readout.evaluation.Given;
import dev.readout.evaluation.scoring.ReadoutSystem;
import dev.readout.language.encoder.EncoderAnalyzer;
import dev.readout.reading.ArticleReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** The process of one {@link Evaluation}, with the model that stands first on its class path. */
final class EvaluationProcess {

  private EvaluationProcess() {}

  /**
   * @param args the kind of evaluation and its data
   */
  public static void main(String[] args) throws EvaluationException, IOException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    try (EncoderAnalyzer analyzer = EncoderAnalyzer.load()) {
      ArticleReader reader = new ArticleReader(analyzer, "benchmark");
      Evaluator evaluator = new Evaluator(ReadoutSystem.of(reader, analyzer));
      out.println(
          evaluator.evaluate(args[0], Given.WORDS, Path.of(args[1]), null, documents -> {}).text());
    }
  }
}
