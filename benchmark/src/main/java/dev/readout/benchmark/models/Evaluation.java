package dev.readout.benchmark.models;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Measures the accuracy of the reading with a model, in a Java process of its own. */
record Evaluation(String kind, String path) {

  /**
   * @throws IllegalArgumentException if it is not KIND=PATH
   */
  static Evaluation parse(String given) {
    int at = given.indexOf('=');
    if (at < 1) {
      throw new IllegalArgumentException("'" + given + "' is not KIND=PATH");
    }
    return new Evaluation(given.substring(0, at), given.substring(at + 1));
  }

  /** The figures as they are printed. */
  String run(ModelFolder model) throws IOException {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx1g",
                    "-XX:+UseSerialGC",
                    "-cp",
                    model.before() + System.getProperty("java.class.path"),
                    EvaluationProcess.class.getName(),
                    kind,
                    path))
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      if (process.waitFor() != 0) {
        throw new IOException("measuring " + kind + " failed: " + said);
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
    }
    return said;
  }
}
