package dev.readout.reading.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.model.Document;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * The contract of an annotator: its spans lie inside the text, its output is sorted by where it
 * begins, and it is equal on a second run and on four threads.
 */
public final class ReadingContract {

  private static final int THREADS = 4;

  private ReadingContract() {}

  /**
   * @param reading from a document to what is found in it; must build all that it needs anew on
   *     each call, or share only what is safe for several threads
   * @param spans all spans of one finding
   * @param start where a finding begins, for the order
   */
  public static <T> void assertHolds(
      Function<Document, List<T>> reading,
      Function<T, List<Span>> spans,
      Function<T, Integer> start,
      Document document) {
    List<T> first = reading.apply(document);
    int length = document.text().length();
    for (T found : first) {
      assertThat(spans.apply(found))
          .as("spans of %s in a text of %d", found, length)
          .allMatch(span -> span.end() <= length);
    }
    assertThat(first.stream().map(start).toList()).as("order").isSorted();
    assertThat(reading.apply(document)).as("second run").isEqualTo(first);
    for (List<T> other : onThreads(reading, document)) {
      assertThat(other).as("run beside others").isEqualTo(first);
    }
  }

  private static <T> List<List<T>> onThreads(
      Function<Document, List<T>> reading, Document document) {
    ExecutorService threads =
        Executors.newFixedThreadPool(THREADS, task -> new Thread(task, "reading-contract"));
    try {
      List<Callable<List<T>>> tasks = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        tasks.add(() -> reading.apply(document));
      }
      List<List<T>> results = new ArrayList<>();
      for (Future<List<T>> result : threads.invokeAll(tasks)) {
        results.add(result.get());
      }
      return results;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    } catch (ExecutionException e) {
      throw new AssertionError("reading failed beside others", e);
    } finally {
      threads.shutdownNow();
    }
  }
}
