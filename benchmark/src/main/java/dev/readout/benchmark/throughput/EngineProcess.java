package dev.readout.benchmark.throughput;

import dev.readout.benchmark.engine.EngineKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** An engine in its own Java process, as the process that asks it sees it. */
final class EngineProcess implements AutoCloseable {

  private final Process process;
  private final Path log;
  private final PrintStream requests;
  private final BufferedReader answers;
  private final Loading loading;

  private EngineProcess(Process process, Path log) throws IOException {
    this.process = process;
    this.log = log;
    requests = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
    answers =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    loading = Loading.parse(answer(Loading::isLine));
  }

  /**
   * Starts an engine and returns when it has read its first article.
   *
   * @throws IOException if it does not start, with what it wrote
   */
  static EngineProcess start(Contender contender, Path articles, int count) throws IOException {
    EngineKind kind = contender.engine();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(kind.javaOptions());
    command.addAll(
        List.of(
            "-cp",
            contender.before() + System.getProperty("java.class.path"),
            EngineServer.class.getName(),
            kind.label(),
            articles.toString(),
            Integer.toString(count)));
    Path log = Files.createTempFile("readout-benchmark-", ".log");
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.to(log.toFile())).start();
    try {
      return new EngineProcess(process, log);
    } catch (IOException e) {
      process.destroy();
      throw e;
    }
  }

  Loading loading() {
    return loading;
  }

  Round round(int threads, int passes) throws IOException {
    requests.println(threads + " " + passes);
    return Round.parse(answer(Round::isLine));
  }

  private String answer(Predicate<String> wanted) throws IOException {
    String line = answers.readLine();
    while (line != null && !wanted.test(line)) {
      line = answers.readLine();
    }
    if (line == null) {
      List<String> said = Files.readAllLines(log);
      throw new IOException(
          "an engine ended: "
              + String.join("\n", said.subList(Math.max(0, said.size() - 20), said.size())));
    }
    return line;
  }

  @Override
  public void close() throws IOException {
    requests.close();
    try {
      if (!process.waitFor(20, TimeUnit.SECONDS)) {
        process.destroy();
      }
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
    }
    Files.deleteIfExists(log);
  }
}
