package dev.readout.evaluation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * The predictions for a list of documents, in its order, made in batches by a few threads that are
 * never more than a few batches ahead. For use by one thread.
 *
 * @param <G> one document
 * @param <P> what is predicted for it
 */
final class ReadAhead<G, P> implements Iterator<P>, AutoCloseable {

  /** An encoder wants several texts at once; more would only hold more predictions in memory. */
  private static final int BATCH = 16;

  private final Function<List<G>, List<P>> reading;
  private final List<G> documents;
  private final int threads;
  private final ExecutorService executor;
  private final Deque<Future<List<P>>> ahead = new ArrayDeque<>();
  private final Deque<P> ready = new ArrayDeque<>();
  private int submitted;

  ReadAhead(Function<List<G>, List<P>> reading, List<G> documents, int threads) {
    this.reading = reading;
    this.documents = documents;
    this.threads = threads;
    this.executor =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "evaluation-reading");
              thread.setDaemon(true);
              return thread;
            });
  }

  @Override
  public boolean hasNext() {
    return !ready.isEmpty() || !ahead.isEmpty() || submitted < documents.size();
  }

  /**
   * @throws IllegalStateException if the thread is interrupted, or the reading gives more or fewer
   *     predictions than it was given documents
   */
  @Override
  public P next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    if (ready.isEmpty()) {
      while (ahead.size() < 2 * threads && submitted < documents.size()) {
        submitNext();
      }
      ready.addAll(finished(ahead.remove()));
    }
    return ready.remove();
  }

  private void submitNext() {
    int end = Math.min(submitted + BATCH, documents.size());
    List<G> batch = documents.subList(submitted, end);
    ahead.add(
        executor.submit(
            () -> {
              List<P> predictions = reading.apply(batch);
              if (predictions.size() != batch.size()) {
                throw new IllegalStateException(
                    batch.size() + " documents gave " + predictions.size() + " predictions");
              }
              return predictions;
            }));
    submitted = end;
  }

  private static <P> List<P> finished(Future<List<P>> batch) {
    try {
      return batch.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException fault) {
        throw fault;
      }
      if (e.getCause() instanceof Error fault) {
        throw fault;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
