package dev.readout.benchmark.throughput;

import dev.readout.benchmark.engine.Engine;
import dev.readout.benchmark.engine.EngineKind;
import dev.readout.model.Document;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The process of one engine. It loads, reads one article, says how long both took ({@link
 * Loading}), and then answers each line {@code THREADS PASSES} with a {@link Round}, until its
 * input ends.
 */
public final class EngineServer {

  private final Engine engine;
  private final List<Document> documents;
  private final AtomicInteger threadNumber = new AtomicInteger();

  private EngineServer(Engine engine, List<Document> documents) {
    this.engine = engine;
    this.documents = documents;
  }

  /**
   * @param args the engine's name, the file of articles, how many of them
   */
  public static void main(String[] args)
      throws IOException, InterruptedException, ExecutionException {
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8));
    List<Document> documents = Articles.load(Path.of(args[1]), Integer.parseInt(args[2]));
    long start = System.nanoTime();
    Engine engine = EngineKind.named(args[0]).loader().get();
    long loaded = System.nanoTime();
    engine.read(documents.get(0));
    out.println(new Loading(loaded - start, System.nanoTime() - loaded).line());

    EngineServer server = new EngineServer(engine, documents);
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String[] parts = line.split(" ");
      out.println(server.round(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])).line());
    }
  }

  private Round round(int threads, int passes) throws InterruptedException, ExecutionException {
    ExecutorService pool =
        Executors.newFixedThreadPool(
            threads, task -> new Thread(task, "reader-" + threadNumber.incrementAndGet()));
    try {
      AtomicInteger next = new AtomicInteger();
      int end = Math.multiplyExact(passes, documents.size());
      long cpu = cpuNanos();
      long start = System.nanoTime();
      List<Future<?>> readers = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        readers.add(pool.submit(() -> read(next, end)));
      }
      for (Future<?> reader : readers) {
        reader.get();
      }
      return new Round(System.nanoTime() - start, cpuNanos() - cpu, Resident.peakKibibytes());
    } finally {
      pool.shutdown();
    }
  }

  private void read(AtomicInteger next, int end) {
    // Longest first means all passes over the longest, then over the next one: short ones end it.
    int passes = end / documents.size();
    for (int i = next.getAndIncrement(); i < end; i = next.getAndIncrement()) {
      engine.read(documents.get(i / passes));
    }
  }

  private static long cpuNanos() {
    return ProcessHandle.current().info().totalCpuDuration().map(Duration::toNanos).orElse(0L);
  }
}
