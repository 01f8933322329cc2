package dev.readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The corpora and the reference scorers, which stand beside the project on some machines. Where
 * they do not, the tests that ask for them are skipped.
 */
final class Shared {

  private static final Path FOLDER =
      Path.of(System.getProperty("readout.shared", "../../shared")).toAbsolutePath().normalize();

  private Shared() {}

  static Path path(String name) {
    Path path = FOLDER.resolve(name);
    assumeTrue(Files.exists(path), path + " is absent");
    return path;
  }

  /** What a reference scorer prints, without the line break at the end. */
  static String score(Path scorer, Path gold, Path predictions, String... options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("python3", scorer.toString()));
    command.addAll(List.of(gold.toString(), predictions.toString()));
    command.addAll(List.of(options));
    Path errors = Files.createTempFile("scorer", ".err");
    ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
    builder.environment().put("PYTHONIOENCODING", "utf-8");
    builder.environment().put("PYTHONDONTWRITEBYTECODE", "1");
    Process process = start(builder);
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(Files.readString(errors)).describedAs("%s", command).isEmpty();
    Files.delete(errors);
    return out.substring(0, out.length() - 1);
  }

  private static Process start(ProcessBuilder builder) {
    try {
      return builder.start();
    } catch (IOException e) {
      assumeTrue(false, "there is no python3 here: " + e.getMessage());
      throw new IllegalStateException("an assumption that fails does not return", e);
    }
  }
}
