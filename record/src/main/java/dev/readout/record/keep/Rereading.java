package dev.readout.record.keep;

import dev.readout.model.Readout;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** Reads texts again on several threads, a few ahead; what comes out keeps the order. */
final class Rereading implements AutoCloseable {

  private static final int AHEAD_PER_JOB = 4;

  private final UnaryOperator<Readout> reading;
  private final int most;
  private final ExecutorService threads;
  private final Queue<Future<Pair>> ahead = new ArrayDeque<>();

  Rereading(UnaryOperator<Readout> reading, int jobs) {
    this.reading = reading;
    most = AHEAD_PER_JOB * jobs;
    AtomicInteger number = new AtomicInteger();
    threads =
        Executors.newFixedThreadPool(
            jobs,
            task -> {
              Thread thread = new Thread(task, "readout-rereader-" + number.incrementAndGet());
              thread.setDaemon(true);
              return thread;
            });
  }

  /** What was read before and what is read now. */
  record Pair(Readout old, Readout anew) {}

  boolean hasRoom() {
    return ahead.size() < most;
  }

  void add(Readout old) {
    ahead.add(threads.submit(() -> new Pair(old, reading.apply(old))));
  }

  /** The earliest that was added and not yet taken. */
  Pair take() {
    try {
      return ahead.remove().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException exception) {
        throw exception;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e);
    }
  }

  /** Waits until nothing is being read any more, since the reader may be closed next. */
  @Override
  public void close() {
    threads.shutdownNow();
    boolean interrupted = false;
    while (!threads.isTerminated()) {
      try {
        if (threads.awaitTermination(1, TimeUnit.MINUTES)) {
          break;
        }
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
