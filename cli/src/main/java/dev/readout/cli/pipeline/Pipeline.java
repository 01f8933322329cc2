package dev.readout.cli.pipeline;

import dev.readout.sources.SourceItem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Runs documents through the reading on several threads.
 *
 * <p>One thread takes documents from the source, several read them, and the calling thread hands
 * the outcomes on in the order of the input. What comes out does not depend on the number of
 * threads. Memory is bounded: the source waits while enough documents or characters are on their
 * way.
 */
public final class Pipeline {

  /** Enough that a long document does not leave the other threads idle. */
  private static final int DOCUMENTS_PER_JOB = 16;

  private static final int CHARACTERS_IN_FLIGHT = 16_000_000;

  private final DocumentReading reading;
  private final int jobs;

  /**
   * @param jobs the number of threads that read
   * @throws IllegalArgumentException if there is none
   */
  public Pipeline(DocumentReading reading, int jobs) {
    if (jobs < 1) {
      throw new IllegalArgumentException("jobs must be 1 or more, was " + jobs);
    }
    this.reading = reading;
    this.jobs = jobs;
  }

  /**
   * Returns when every document of the source has been handed on, or the run has ended otherwise;
   * nothing is being read any more then.
   *
   * @throws IOException from the sink; the rest of the source is left
   */
  public void run(DocumentSource source, OutcomeSink sink) throws IOException {
    new Run(source).run(sink);
  }

  /** A document on its way; the outcome comes when a thread has read it. */
  private record Work(SourceItem item, CompletableFuture<Outcome> outcome) {

    int length() {
      return item instanceof SourceItem.Article article ? article.document().text().length() : 0;
    }
  }

  /** Ends the source's thread from within its sink. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped(InterruptedException cause) {
      super(cause);
    }
  }

  /** One run: its queues and threads. */
  private final class Run {

    private final DocumentSource source;
    private final InFlight inFlight = new InFlight(DOCUMENTS_PER_JOB * jobs, CHARACTERS_IN_FLIGHT);
    private final BlockingQueue<Work> unread = new LinkedBlockingQueue<>();

    /** In the order of the source; an empty one marks its end. */
    private final BlockingQueue<Optional<Work>> inOrder = new LinkedBlockingQueue<>();

    private volatile @Nullable Throwable sourceFailure;

    Run(DocumentSource source) {
      this.source = source;
    }

    void run(OutcomeSink sink) throws IOException {
      Thread taking = start("readout-source", this::takeFromSource);
      List<Thread> readers = new ArrayList<>();
      for (int i = 1; i <= jobs; i++) {
        readers.add(start("readout-reader-" + i, this::readDocuments));
      }
      try {
        handOn(sink);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      } finally {
        taking.interrupt();
        readers.forEach(Thread::interrupt);
        // Whoever called closes what the readers read with, and native code does not survive that.
        readers.forEach(Run::awaitEnd);
      }
    }

    private static void awaitEnd(Thread reader) {
      boolean interrupted = false;
      while (true) {
        try {
          reader.join();
          break;
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }

    private Thread start(String name, Runnable task) {
      Thread thread = new Thread(task, name);
      // A source that waits for standard input must not keep the process alive.
      thread.setDaemon(true);
      thread.start();
      return thread;
    }

    private void takeFromSource() {
      try {
        source.read(this::accept);
      } catch (Stopped e) {
        return; // the run is over
      } catch (RuntimeException | Error e) {
        sourceFailure = e;
      }
      inOrder.add(Optional.empty());
    }

    private void accept(SourceItem item) {
      Work work = new Work(item, new CompletableFuture<>());
      try {
        inFlight.enter(work.length());
      } catch (InterruptedException e) {
        throw new Stopped(e);
      }
      inOrder.add(Optional.of(work));
      unread.add(work);
    }

    private void readDocuments() {
      try {
        while (true) {
          Work work = unread.take();
          try {
            work.outcome().complete(read(work.item()));
          } catch (RuntimeException | Error e) {
            work.outcome().completeExceptionally(e);
          }
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt(); // the run is over
      }
    }

    private Outcome read(SourceItem item) {
      if (item instanceof SourceItem.Article article) {
        return reading.read(article);
      }
      SourceItem.Skipped skipped = (SourceItem.Skipped) item;
      return new Outcome.Skipped(skipped.origin(), skipped.code(), skipped.message(), null, null);
    }

    private void handOn(OutcomeSink sink) throws IOException, InterruptedException {
      while (true) {
        Optional<Work> next = inOrder.take();
        if (next.isEmpty()) {
          rethrow(sourceFailure);
          return;
        }
        Work work = next.get();
        try {
          sink.accept(work.outcome().get());
        } catch (ExecutionException e) {
          rethrow(e.getCause());
        }
        inFlight.leave(work.length());
      }
    }

    private void rethrow(@Nullable Throwable failure) {
      if (failure instanceof Error error) {
        throw error;
      }
      if (failure instanceof RuntimeException exception) {
        throw exception;
      }
    }
  }
}
