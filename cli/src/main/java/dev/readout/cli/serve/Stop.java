package dev.readout.cli.serve;

import java.util.concurrent.CountDownLatch;

/**
 * Waits for the end of the process to be asked for, as by Ctrl-C, and holds the process until this
 * is closed: what is served ends in order, and what is temporary goes.
 */
public final class Stop implements AutoCloseable {

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook = new Thread(this::hold, "readout-stop");

  private Stop() {}

  public static Stop watch() {
    Stop stop = new Stop();
    Runtime.getRuntime().addShutdownHook(stop.hook);
    return stop;
  }

  /** Returns when the end is asked for, or this thread is interrupted. */
  public void await() {
    await(asked);
  }

  private void hold() {
    asked.countDown();
    await(done);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    done.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending, and the hook is at work.
    }
  }
}
